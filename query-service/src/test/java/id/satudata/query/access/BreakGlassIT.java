package id.satudata.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.embedded.TestTokens;
import id.satudata.kernel.citizen.Sex;
import id.satudata.query.FactsOnTopic;
import id.satudata.query.WholeQueryService;
import id.satudata.query.search.People;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sari lives in Salatiga, 33.73; the officers are of Surakarta, 33.72. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BreakGlassIT {

    private static final String OFFICER = TestTokens.of("case-officer", "dukcapil.3372", "33.72", "vital-interest");
    private static final String ANOTHER = TestTokens.of("case-officer", "kemenkes", "33.72", "vital-interest");
    private static final String DPO = TestTokens.of("data-protection-officer", "komdigi", "ID", null);
    private static final String REASON = "Unconscious, next of kin needed";

    private final FactsOnTopic log = new FactsOnTopic();
    private final People people = new People(log);
    private WholeQueryService service;
    private UUID sari;
    private UUID budi;

    @BeforeAll
    void start() {
        service = WholeQueryService.start(log, "--satudata.rate-limit.others=200");
        sari = people.resident("Sari Wulandari", Sex.FEMALE, "1992-06-05", People.VILLAGE, "3373044506920003");
        budi = people.resident("Budi Santosa", Sex.MALE, "1990-02-17", People.VILLAGE, null);
        service.digest(people.last());
    }

    @AfterAll
    void stop() {
        service.close();
        log.close();
    }

    @Test
    void oneRecordIsOpenToOneOfficerUntilItClosesByItself() {
        assertThat(read(OFFICER, sari)).isEqualTo(404);

        JsonNode opened = json(open(OFFICER, sari, REASON), 201);

        assertThat(read(OFFICER, sari)).isEqualTo(200);
        assertThat(read(OFFICER, budi)).isEqualTo(404);
        assertThat(read(ANOTHER, sari)).isEqualTo(404);
        assertSeen(opened.get("id").asString());
        service.bean(JdbcClient.class)
                .sql(
                        "update break_glass set opened_at = opened_at - interval '31 min', closed_at = closed_at - interval '31 min'")
                .update();
        assertThat(read(OFFICER, sari)).isEqualTo(404);
        assertSeen(opened.get("id").asString());
    }

    private void assertSeen(String opening) {
        JsonNode openings = json(service.get(DPO, "/v1/break-glass"), 200).get("openings");
        assertThat(openings.valueStream()
                        .filter(each -> each.get("id").asString().equals(opening)))
                .singleElement()
                .satisfies(seen -> {
                    assertThat(seen.get("agency").asString()).isEqualTo("dukcapil.3372");
                    assertThat(seen.get("reason").asString()).isEqualTo(REASON);
                    assertThat(seen.get("citizenId").asString()).isEqualTo(sari.toString());
                });
    }

    @Test
    void thePagesOfOpeningsNameEachOnce() {
        List<String> opened = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            opened.add(json(open(ANOTHER, budi, REASON), 201).get("id").asString());
        }
        List<String> listed = new ArrayList<>();
        JsonNode page = json(service.get(DPO, "/v1/break-glass?size=2"), 200);
        page.get("openings").forEach(opening -> listed.add(opening.get("id").asString()));
        while (page.has("cursor")) {
            page = json(
                    service.get(
                            DPO,
                            "/v1/break-glass?size=2&cursor="
                                    + page.get("cursor").asString()),
                    200);
            page.get("openings").forEach(opening -> listed.add(opening.get("id").asString()));
        }
        assertThat(listed).doesNotHaveDuplicates().containsSubsequence(opened.reversed());
        assertThat(service.get(DPO, "/v1/break-glass?cursor=" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void whetherThereIsSuchARecordIsNotTold() {
        JsonNode somebody = json(open(ANOTHER, budi, REASON), 201);
        JsonNode nobody = json(open(ANOTHER, UUID.randomUUID(), REASON), 201);

        assertThat(somebody.propertyNames()).isEqualTo(nobody.propertyNames());
    }

    @Test
    void noGlassIsBrokenWithoutAReason() {
        assertThat(open(OFFICER, sari, "").statusCode()).isEqualTo(400);
        assertThat(open(OFFICER, sari, "curious").statusCode()).isEqualTo(400);
    }

    @Test
    void anAgencyThatAsksTooOftenIsToldWhenToGoOn() {
        String greedy = TestTokens.of("policymaker", "greedy", "ID", null);
        HttpResponse<String> answer = service.get(greedy, "/v1/editions");
        for (int i = 0; i < 5_000 && answer.statusCode() == 200; i++) {
            answer = service.get(greedy, "/v1/editions");
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(answer.body()).contains("urn:satudata:problem:too-many-requests");
        assertThat(service.get(DPO, "/v1/editions").statusCode()).isEqualTo(200);
    }

    private int read(String token, UUID citizenId) {
        return service.get(token, "/v1/citizens/" + citizenId).statusCode();
    }

    private HttpResponse<String> open(String token, UUID citizenId, String reason) {
        return service.post(token, "/v1/break-glass", """
                {"citizenId":"%s","reason":"%s"}""".formatted(citizenId, reason));
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }
}
