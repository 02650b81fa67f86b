package id.satudata.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.satudata.command.Residents;
import id.satudata.command.RunningCommandService;
import id.satudata.embedded.TestTokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FactApiIT extends RunningCommandService {

    @Test
    void aRecordedFactIsAnsweredByAReceipt() {
        HttpResponse<String> answer = post("/v1/residents", Residents.body());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(JsonPath.<Integer>read(answer.body(), "$.version")).isEqualTo(1);
        assertThat(JsonPath.<Integer>read(answer.body(), "$.position")).isPositive();
        assertThat(UUID.fromString(JsonPath.read(answer.body(), "$.eventIds[0]"))
                        .version())
                .isEqualTo(7);
    }

    @Test
    void theRecordTimeIsTheClocks() {
        clock.setTo(Instant.parse("2021-12-14T03:00:00Z"));
        try {
            String eventId =
                    JsonPath.read(post("/v1/residents", Residents.body()).body(), "$.eventIds[0]");

            assertThat(jdbc.queryForObject(
                            "select recorded_at = '2021-12-14 03:00:00Z' from domain_event where event_id = ?::uuid",
                            Boolean.class,
                            eventId))
                    .isTrue();
        } finally {
            clock.runAgain();
        }
    }

    @Test
    void theSameKeyAndBodyGetTheSameAnswerAndNoSecondEvent() {
        String key = UUID.randomUUID().toString();
        String body = Residents.body();

        String first = sendWithKey(key, body).body();
        long events = eventCount();
        HttpResponse<String> again = sendWithKey(key, body);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first);
        assertThat(eventCount()).isEqualTo(events);
    }

    @Test
    void theSameKeyWithAnotherBodyIsAConflict() {
        String key = UUID.randomUUID().toString();
        sendWithKey(key, Residents.body());

        HttpResponse<String> other = sendWithKey(key, Residents.body());

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("idempotency-key-is-used-once");
    }

    @Test
    void keysOfDifferentAgenciesDoNotMeet() {
        String key = UUID.randomUUID().toString();
        sendWithKey(key, Residents.body());

        HttpResponse<String> other = send(as(TestTokens.of("agency-system", "another", "ID", null), "/v1/residents")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(Residents.body())));

        assertThat(other.statusCode()).isEqualTo(201);
    }

    @Test
    void aFactForAnOlderVersionOfItsSubjectIsAConflict() {
        String nik = Residents.nik();
        post("/v1/residents", Residents.body(nik));

        assertThat(changeName(nik, "\"1\"").statusCode()).isEqualTo(201);
        assertThat(changeName(nik, "\"1\"").statusCode()).isEqualTo(409);
    }

    @Test
    void anIdentifierSomebodyHoldsIsAConflictThatNamesNobody() {
        String nik = Residents.nik();
        post("/v1/residents", Residents.body(nik));

        HttpResponse<String> second = post("/v1/residents", Residents.body(nik));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).doesNotContain(nik).doesNotContain("Lestari");
    }

    @Test
    void messagesAreIndonesianUnlessEnglishIsAskedFor() {
        HttpResponse<String> indonesian = post("/v1/residents", "{}");
        HttpResponse<String> english = send(to("/v1/residents")
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en-GB,fr;q=0.5")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(indonesian.body()).contains("Aturan dilanggar").contains("wajib diisi");
        assertThat(english.body()).contains("A rule is broken").contains("required");
    }

    @Test
    void nothingPersonalIsLogged(CapturedOutput output) {
        String nik = Residents.nik();
        post("/v1/residents", Residents.body(nik));
        post("/v1/residents", Residents.body(nik));
        post("/v1/residents", Residents.body(nik).replace("MALE", "Lestari"));
        post("/v1/residents", Residents.body(nik) + "Lestari");

        assertThat(output.getAll()).doesNotContain(nik).doesNotContain("Lestari");
    }

    @Test
    void theApiDescribesItself() {
        String description = get("/v3/api-docs").body();

        assertThat(description)
                .contains("\"openapi\":\"3.1")
                .contains("/v1/residents")
                .contains("/v1/batches");
        assertThat(description).contains("Idempotency-Key").contains("#/components/schemas/Problem");
        assertThat(get("/swagger-ui.html").statusCode()).isIn(200, 302);
    }

    private HttpResponse<String> changeName(String nik, String version) {
        return send(to("/v1/name-changes")
                .header("Content-Type", "application/json")
                .header("If-Match", version)
                .POST(BodyPublishers.ofString("""
                        {"nik":"%s","name":"Sri Wahyuni","changedOn":"2020-01-01"}""".formatted(nik))));
    }

    private HttpResponse<String> sendWithKey(String key, String body) {
        return send(to("/v1/residents")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }
}
