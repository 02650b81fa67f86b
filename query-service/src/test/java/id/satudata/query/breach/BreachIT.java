package id.satudata.query.breach;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.embedded.TestTokens;
import id.satudata.kernel.citizen.Sex;
import id.satudata.query.FactsOnTopic;
import id.satudata.query.WholeQueryService;
import id.satudata.query.search.People;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An officer has read three people and been refused a fourth; another has read a fifth. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BreachIT {

    private static final String DPO = TestTokens.of("data-protection-officer", "komdigi", "ID", "breach-response");
    private static final String SUSPECT = TestTokens.of("case-officer", "suspect", "33.73", "social-assistance");
    private static final String ANOTHER = TestTokens.of("case-officer", "another", "33.73", "social-assistance");

    private final FactsOnTopic log = new FactsOnTopic();
    private final People people = new People(log);
    private final List<String> read = new ArrayList<>();
    private WholeQueryService service;
    private String before;
    private String after;

    @BeforeAll
    void start() {
        service = WholeQueryService.start(log);
        List<UUID> citizens = List.of(people.named("Ani"), people.named("Budi"), people.named("Citra"));
        UUID unread = people.named("Dewi");
        UUID elsewhere = people.resident("Eko", Sex.MALE, "1990-01-01", "33.72.01.1001", null);
        service.digest(people.last());
        before = Instant.now().minusSeconds(1).toString();
        citizens.forEach(citizen -> service.get(SUSPECT, "/v1/citizens/" + citizen));
        service.get(SUSPECT, "/v1/citizens/" + elsewhere);
        service.get(ANOTHER, "/v1/citizens/" + unread);
        after = Instant.now().toString();
        citizens.stream().map(UUID::toString).sorted().forEach(read::add);
    }

    @AfterAll
    void stop() {
        service.close();
        log.close();
    }

    @Test
    void affectedIsWhoeverWasShownToThatAgencyInThatTime() {
        JsonNode recorded = record(before, after);

        assertThat(recorded.get("subjects").asInt()).isEqualTo(3);
        assertThat(Instant.parse(recorded.get("noticeDueAt").asString()))
                .isEqualTo(Instant.parse(recorded.get("recordedAt").asString()).plus(Duration.ofHours(72)));
        assertThat(record("2020-01-01T00:00:00Z", "2020-01-02T00:00:00Z")
                        .get("subjects")
                        .asInt())
                .isZero();
    }

    @Test
    void thePagesNameEachOnce() {
        String address = "/v1/breaches/" + record(before, after).get("id").asString();
        JsonNode first = json(service.get(DPO, address + "?size=2"), 200);
        JsonNode second = json(
                service.get(
                        DPO, address + "?size=2&cursor=" + first.get("cursor").asString()),
                200);

        List<String> named = new ArrayList<>();
        first.get("citizens").forEach(citizen -> named.add(citizen.asString()));
        second.get("citizens").forEach(citizen -> named.add(citizen.asString()));
        assertThat(named).containsExactlyInAnyOrderElementsOf(read);
        assertThat(second.has("cursor")).isFalse();
        assertThat(first.get("subjects").asInt()).isEqualTo(3);
    }

    @Test
    void theDraftSaysWhatDataWhenAndHowInBothLanguages() {
        String id = record(before, after).get("id").asString();

        JsonNode draft = json(service.get(DPO, "/v1/breaches/" + id + "/notice"), 200);

        assertThat(draft.get("indonesian").asString())
                .contains(
                        "tanggal lahir",
                        "nama",
                        "Kata sandi pada secarik kertas",
                        "WIB",
                        "terdampak, sejauh diketahui: 3")
                .doesNotContain("NIK", "{");
        assertThat(draft.get("english").asString())
                .contains("date of birth", "name", "art. 46", "[fill in]", "as far as is known: 3")
                .doesNotContain("{");
    }

    @Test
    void aBreachHasATimeThatIsOverAndSaysWhatHappened() {
        assertThat(service.post(DPO, "/v1/breaches", body(after, before)).statusCode())
                .isEqualTo(400);
        assertThat(service.post(DPO, "/v1/breaches", body(before, "2199-01-01T00:00:00Z"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(service.post(DPO, "/v1/breaches", "{\"what\":\"short\"}").statusCode())
                .isEqualTo(400);
        assertThat(service.get(DPO, "/v1/breaches/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void breachesOnRecordAreListed() {
        String id = record(before, after).get("id").asString();

        assertThat(json(service.get(DPO, "/v1/breaches"), 200).toString()).contains(id);
    }

    @Test
    void thePagesOfTheListNameEachBreachOnce() {
        List<String> recorded = new ArrayList<>();
        IntStream.range(0, 5)
                .forEach(any -> recorded.add(record(before, after).get("id").asString()));
        List<String> listed = new ArrayList<>();
        JsonNode page = json(service.get(DPO, "/v1/breaches?size=2"), 200);
        page.get("breaches").forEach(breach -> listed.add(breach.get("id").asString()));
        while (page.has("cursor")) {
            page = json(
                    service.get(
                            DPO,
                            "/v1/breaches?size=2&cursor=" + page.get("cursor").asString()),
                    200);
            page.get("breaches").forEach(breach -> listed.add(breach.get("id").asString()));
        }
        assertThat(listed)
                .doesNotHaveDuplicates()
                .startsWith(recorded.reversed().toArray(String[]::new));
        assertThat(service.get(DPO, "/v1/breaches?cursor=" + UUID.randomUUID()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatIsSentAgainUnderItsKeyIsOnRecordOnce() {
        String body = body(before, after);
        JsonNode first = json(service.post(DPO, "/v1/breaches", body, "Idempotency-Key", "breach-1"), 201);
        JsonNode again = json(service.post(DPO, "/v1/breaches", body, "Idempotency-Key", "breach-1"), 201);
        JsonNode other = json(service.post(DPO, "/v1/breaches", body, "Idempotency-Key", "breach-2"), 201);
        String longer = body("2020-01-01T00:00:00Z", after);

        assertThat(again).isEqualTo(first);
        assertThat(other.get("id")).isNotEqualTo(first.get("id"));
        assertThat(service.post(DPO, "/v1/breaches", longer, "Idempotency-Key", "breach-1")
                        .statusCode())
                .isEqualTo(409);
        assertThat(service.post(DPO, "/v1/breaches", body, "Idempotency-Key", "k".repeat(201))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void whoeverWasOpenedToNobodyOrSeenByTheOfficerAloneIsNotAffected() {
        UUID nobody = UUID.randomUUID();
        String from = Instant.now().toString();
        service.post(
                TestTokens.of("case-officer", "curious", "33.72", "vital-interest"),
                "/v1/break-glass",
                "{\"citizenId\":\"%s\",\"reason\":\"Unconscious, next of kin needed\"}".formatted(nobody));
        service.get(TestTokens.officer(), "/v1/citizens/" + nobody);
        service.get(DPO, "/v1/breaches/" + record(before, after).get("id").asString());
        JsonNode byAnybody = json(service.post(DPO, "/v1/breaches", """
                {"what":"Kata sandi pada secarik kertas","from":"%s","until":"%s"}""".formatted(from, Instant.now())), 201);

        assertThat(byAnybody.get("subjects").asInt()).isZero();
    }

    private JsonNode record(String from, String until) {
        return json(service.post(DPO, "/v1/breaches", body(from, until)), 201);
    }

    private static String body(String from, String until) {
        return """
                {"what":"Kata sandi pada secarik kertas","from":"%s","until":"%s","agency":"suspect"}""".formatted(from, until);
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }
}
