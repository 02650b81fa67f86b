package id.satudata.command.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.satudata.command.Residents;
import id.satudata.command.RunningCommandService;
import id.satudata.embedded.TestTokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RightsIT extends RunningCommandService {

    private static final Instant RECEIVED = Instant.parse("2026-11-20T11:30:00Z");
    private static final String WORDS = "Nama ibu kandung keliru";

    @AfterEach
    void goOn() {
        clock.runAgain();
    }

    @Test
    void aCitizenAsksAndTheOfficerAnswersByTheCorrectionThatWasDone() {
        String registered = resident(Residents.nik());
        String self = JsonPath.read(registered, "$.subjectId");

        String request = JsonPath.read(
                created(asCitizen(self, "{\"kind\":\"CORRECTION\",\"statement\":\"%s\"}".formatted(WORDS))),
                "$.subjectId");
        String correction =
                created(post("/v1/corrections", """
                {"eventId":"%s","field":"name","value":"Sri Lestari Dewi"}""".formatted(JsonPath.<String>read(registered, "$.eventIds[0]"))));
        String answer = created(answer(request, "\"doneBy\":\"" + JsonPath.read(correction, "$.eventIds[0]") + "\""));

        assertThat(JsonPath.<Integer>read(answer, "$.version")).isEqualTo(2);
        assertThat(JsonPath.<Integer>read(answer, "$.warnings.length()")).isZero();
        assertThat(number(
                        "select count(*) from domain_event where stream_id = ?::uuid and stream_type = 'rights-request'",
                        request))
                .isEqualTo(2);
    }

    @Test
    void aCorrectionThatWasDoneBeforeDoesNotAnswerTheRequest() {
        String registered = resident(Residents.nik());
        String self = JsonPath.read(registered, "$.subjectId");
        String correction =
                created(post("/v1/corrections", """
                {"eventId":"%s","field":"name","value":"Sri Lestari Dewi"}""".formatted(JsonPath.<String>read(registered, "$.eventIds[0]"))));
        clock.setTo(Instant.now().plus(Duration.ofSeconds(5)));
        String request = JsonPath.read(
                created(asCitizen(self, "{\"kind\":\"CORRECTION\",\"statement\":\"%s\"}".formatted(WORDS))),
                "$.subjectId");

        HttpResponse<String> answer =
                answer(request, "\"doneBy\":\"" + JsonPath.read(correction, "$.eventIds[0]") + "\"");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("work-follows-the-request");
    }

    @Test
    void whatSomebodyWritesSleepsSealed() {
        String self = JsonPath.read(resident(Residents.nik()), "$.subjectId");

        String request = JsonPath.read(
                created(asCitizen(self, "{\"kind\":\"OBJECTION\",\"statement\":\"%s\"}".formatted(WORDS))),
                "$.subjectId");

        String stored = jdbc.queryForObject(
                "select convert_from(payload, 'UTF8') from domain_event where stream_id = ?::uuid",
                String.class,
                request);
        assertThat(stored).contains("OBJECTION", self).doesNotContain("Nama ibu");
    }

    @Test
    void citizensAskForThemselvesAlone() {
        String self = JsonPath.read(resident(Residents.nik()), "$.subjectId");
        String nik = Residents.nik();
        resident(nik);

        assertThat(asCitizen(self, "{\"kind\":\"ACCESS\",\"nik\":\"%s\"}".formatted(nik))
                        .statusCode())
                .isEqualTo(404);
        assertThat(asCitizen(self, "{\"kind\":\"ACCESS\",\"citizenId\":\"%s\"}".formatted(UUID.randomUUID()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(asCitizen(self, "{\"kind\":\"ACCESS\",\"citizenId\":\"%s\"}".formatted(self))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void whoeverComesInPersonIsNamedByNik() {
        String nik = Residents.nik();
        resident(nik);

        created(post("/v1/rights-requests", "{\"kind\":\"ACCESS\",\"nik\":\"%s\"}".formatted(nik)));

        HttpResponse<String> nobody = post("/v1/rights-requests", "{\"kind\":\"ACCESS\"}");
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.body()).contains("citizen-is-named-by-nik-or-id");
    }

    @Test
    void anAnswerAfterThreeTimesTwentyFourHoursIsTakenAndItIsSaidThatItIsLate() {
        String nik = Residents.nik();
        resident(nik);
        clock.setTo(RECEIVED);
        String request = JsonPath.read(
                created(post("/v1/rights-requests", "{\"kind\":\"ACCESS\",\"nik\":\"%s\"}".formatted(nik))),
                "$.subjectId");
        clock.setTo(RECEIVED.plus(Duration.ofHours(72)).plusMillis(1));

        assertThat(created(answer(request, "\"reason\":\"handed over\""))).contains("answers-come-in-time");

        assertThat(answer(request, "\"reason\":\"once more\"").statusCode()).isEqualTo(422);
    }

    private String resident(String nik) {
        return created(post("/v1/residents", Residents.body(nik)));
    }

    private HttpResponse<String> asCitizen(String self, String body) {
        return send(as(TestTokens.citizen(self), "/v1/rights-requests")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> answer(String request, String rest) {
        return post("/v1/rights-answers", "{\"requestId\":\"%s\",\"outcome\":\"GRANTED\",%s}".formatted(request, rest));
    }

    private static String created(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body();
    }
}
