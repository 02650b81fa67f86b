package id.satudata.query.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.embedded.TestTokens;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.rights.RightsAnswered;
import id.satudata.kernel.rights.RightsChannel;
import id.satudata.kernel.rights.RightsKind;
import id.satudata.kernel.rights.RightsOutcome;
import id.satudata.kernel.rights.RightsRequested;
import id.satudata.query.FactsOnTopic;
import id.satudata.query.WholeQueryService;
import id.satudata.query.search.People;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sari has asked for four things, Budi for one; one of Sari's is answered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsIT {

    private static final String DPO = TestTokens.of("data-protection-officer", "komdigi", "ID", "rights-requests");
    private static final String WORDS = "Nama saya salah eja";

    private final FactsOnTopic log = new FactsOnTopic();
    private final People people = new People(log);
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private WholeQueryService service;
    private UUID sari;
    private UUID budi;
    private UUID fresh;
    private UUID dueToday;
    private UUID dueSoon;
    private UUID overdue;
    private UUID answered;

    @BeforeAll
    void start() {
        service = WholeQueryService.start(log);
        sari = people.resident("Sari Wulandari", Sex.FEMALE, "1992-06-05", People.VILLAGE, "3373044506920003");
        budi = people.resident("Budi Santosa", Sex.MALE, "1990-02-17", People.VILLAGE, null);
        fresh = asked(sari, RightsKind.CORRECTION, 1);
        overdue = asked(sari, RightsKind.ERASURE, 80);
        dueToday = asked(budi, RightsKind.ACCESS, 50);
        answered = asked(sari, RightsKind.OBJECTION, 90);
        dueSoon = asked(sari, RightsKind.RESTRICTION, 70);
        people.then(
                answered,
                new RightsAnswered(answered, sari, RightsOutcome.REFUSED, "Kept for life", "UU 23/2006 art. 79", null));
        service.digest(people.last());
        service.bean(Reminders.class).look();
    }

    @AfterAll
    void stop() {
        service.close();
        log.close();
    }

    @Test
    void theOpenOnesComeFirstAndTheNearestDeadlineFirst() {
        JsonNode page = json(service.get(DPO, "/v1/rights-requests"));

        assertThat(ids(page))
                .containsExactly(
                        overdue.toString(),
                        dueSoon.toString(),
                        dueToday.toString(),
                        fresh.toString(),
                        answered.toString());
        assertThat(page.at("/workload/open").asInt()).isEqualTo(4);
        assertThat(page.at("/workload/dueWithinDay").asInt()).isEqualTo(2);
        assertThat(page.at("/workload/overdue").asInt()).isEqualTo(1);
    }

    @Test
    void eachSaysWhatWasAskedByWhichLawAndHowLongThereIs() {
        JsonNode request = one(fresh);

        assertThat(request.get("statement").asString()).isEqualTo(WORDS);
        assertThat(request.get("law").asString()).contains("art. 6, 30");
        assertThat(request.get("hoursLeft").asInt()).isBetween(69, 70);
        assertThat(request.get("overdue").asBoolean()).isFalse();
        assertThat(request.get("dueAt").asString())
                .isEqualTo(now.minus(Duration.ofHours(1))
                        .plus(Duration.ofHours(72))
                        .toString());
        assertThat(request.get("reminders").size()).isZero();
    }

    @Test
    void anAnswerIsShownWithItsReasonAndItsLawAndNeedsNoReminder() {
        JsonNode request = one(answered);

        assertThat(request.get("state").asString()).isEqualTo("REFUSED");
        assertThat(request.at("/answer/reason").asString()).isEqualTo("Kept for life");
        assertThat(request.at("/answer/legalBasis").asString()).isEqualTo("UU 23/2006 art. 79");
        assertThat(request.has("hoursLeft")).isFalse();
        assertThat(request.get("reminders").size()).isZero();
    }

    @Test
    void everyStageIsRemindedOfOnceHoweverOftenTheClockIsLookedAt() {
        JsonNode before = one(overdue).get("reminders");

        service.bean(Reminders.class).look();
        service.bean(Reminders.class).look();

        assertThat(stages(one(overdue))).containsExactly("DAY_BEFORE", "HOURS_BEFORE", "OVERDUE");
        assertThat(stages(one(dueSoon))).containsExactly("DAY_BEFORE", "HOURS_BEFORE");
        assertThat(stages(one(dueToday))).containsExactly("DAY_BEFORE");
        assertThat(one(overdue).get("reminders")).isEqualTo(before);
    }

    @Test
    void theWorkloadIsAMetricWithoutAnybodysData() {
        String metrics =
                service.get(TestTokens.operator(), "/actuator/prometheus").body();

        assertThat(metrics)
                .contains("satudata_rights_requests{state=\"open\"} 4.0")
                .contains("satudata_rights_requests{state=\"due-within-day\"} 2.0")
                .contains("satudata_rights_requests{state=\"overdue\"} 1.0");
    }

    @Test
    void pagesTellEveryRequestOnce() {
        List<String> read = new ArrayList<>();
        JsonNode page = json(service.get(DPO, "/v1/rights-requests?size=2"));
        read.addAll(ids(page));
        while (page.has("cursor")) {
            page = json(service.get(
                    DPO,
                    "/v1/rights-requests?size=2&cursor=" + page.get("cursor").asString()));
            read.addAll(ids(page));
        }

        assertThat(read).isEqualTo(ids(json(service.get(DPO, "/v1/rights-requests"))));
    }

    @Test
    void aFilterLeavesWhatFitsAllOfIt() {
        assertThat(ids(json(service.get(DPO, "/v1/rights-requests?kind=access&state=open"))))
                .containsExactly(dueToday.toString());
        assertThat(ids(json(service.get(DPO, "/v1/rights-requests?state=refused"))))
                .containsExactly(answered.toString());
        for (String wrong : List.of("kind=curiosity", "state=late", "cursor=x", "size=0", "colour=red")) {
            assertThat(service.get(DPO, "/v1/rights-requests?" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void theOfficerSaysWhyAndWhoeverIsReadSeesIt() {
        assertThat(service.get(TestTokens.protectionOfficer(), "/v1/rights-requests")
                        .statusCode())
                .isEqualTo(403);

        service.get(DPO, "/v1/rights-requests?kind=access");

        assertThat(service.get(TestTokens.citizen(budi.toString()), "/v1/me/accesses")
                        .body())
                .contains("read-rights", "rights-requests", "UU 27/2022");
    }

    @Test
    void everyoneSeesTheirOwnRequestsAndNoOthers() {
        JsonNode mine = json(service.get(TestTokens.citizen(budi.toString()), "/v1/me/rights-requests"));

        assertThat(ids(mine)).containsExactly(dueToday.toString());
    }

    @Test
    void aRebuildMakesTheSameAndRemindsNobodyAgain() {
        JsonNode before = one(overdue);
        String operator = TestTokens.operator();

        assertThat(service.post(operator, "/v1/projections/record/rebuilds", "").statusCode())
                .isEqualTo(202);
        String latest = "/v1/projections/record/rebuilds/latest";
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(
                                json(service.get(operator, latest)).get("state").asString())
                        .isEqualTo("DONE"));

        assertThat(json(service.get(operator, latest)).get("comparisons").valueStream())
                .anyMatch(part -> part.get("part").asString().equals("rights")
                        && part.get("before").asString().startsWith("5:")
                        && part.get("before").equals(part.get("after")));
        service.bean(Reminders.class).look();
        assertThat(one(overdue).get("reminders")).isEqualTo(before.get("reminders"));
    }

    private UUID asked(UUID citizenId, RightsKind kind, int hoursAgo) {
        UUID requestId = UUID.randomUUID();
        people.then(
                requestId,
                new RightsRequested(
                        requestId,
                        citizenId,
                        kind,
                        WORDS,
                        RightsChannel.IN_PERSON,
                        now.minus(Duration.ofHours(hoursAgo))));
        return requestId;
    }

    private JsonNode one(UUID requestId) {
        return json(service.get(DPO, "/v1/rights-requests"))
                .get("requests")
                .valueStream()
                .filter(request -> request.get("requestId").asString().equals(requestId.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> stages(JsonNode request) {
        return request.get("reminders")
                .valueStream()
                .map(reminder -> reminder.get("stage").asString())
                .toList();
    }

    private static List<String> ids(JsonNode page) {
        return page.get("requests")
                .valueStream()
                .map(request -> request.get("requestId").asString())
                .toList();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
