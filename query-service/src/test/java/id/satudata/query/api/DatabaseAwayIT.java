package id.satudata.query.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.embedded.TestEngines;
import id.satudata.query.AnsweringService;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DatabaseAwayIT {

    private static final String QUESTION = "/v1/indicators/population/values";

    @Test
    void withoutItsDatabaseTheServiceAsksToTryLaterAndThenAnswersAgain() {
        try (AnsweringService service = AnsweringService.start()) {
            TestEngines.postgres().stop();
            try {
                HttpResponse<String> answer = service.get(QUESTION);
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
                assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
                assertThat(answer.body())
                        .contains("Layanan sedang tidak tersedia")
                        .doesNotContain("Exception", "jdbc");
            } finally {
                TestEngines.postgres().start();
            }
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> service.get(QUESTION).statusCode() == 200);
        }
    }
}
