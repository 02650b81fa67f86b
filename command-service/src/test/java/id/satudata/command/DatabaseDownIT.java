package id.satudata.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.embedded.TestEngines;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;

@DirtiesContext
class DatabaseDownIT extends RunningCommandService {

    @Test
    void whatTheLogCannotTakeIsToBeSentAgainLater() {
        assertThat(post("/v1/residents", Residents.body()).statusCode()).isEqualTo(201);
        TestEngines.postgres().stop();
        try {
            HttpResponse<String> refused = post("/v1/residents", Residents.body());

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(refused.body()).doesNotContain("postgres").doesNotContain("Connection");

            assertThat(batchOfTwo()).hasSize(2).allMatch(line -> line.contains("\"status\":503"));
            assertThat(get("/v1/seals/events/latest").statusCode()).isEqualTo(503);
            assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        } finally {
            TestEngines.postgres().start();
        }

        await().atMost(Duration.ofSeconds(30))
                .until(() -> post("/v1/residents", Residents.body()).statusCode() == 201);
    }

    private List<String> batchOfTwo() {
        return send(to("/v1/batches")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(
                                Residents.line("one", Residents.body()) + Residents.line("two", Residents.body()))))
                .body()
                .lines()
                .toList();
    }
}
