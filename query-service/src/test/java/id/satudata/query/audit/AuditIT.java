package id.satudata.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.audit.Account;
import id.satudata.audit.AuditFilter;
import id.satudata.audit.AuditRow;
import id.satudata.audit.AuditTable;
import id.satudata.embedded.TestTokens;
import id.satudata.kernel.citizen.Sex;
import id.satudata.query.FactsOnTopic;
import id.satudata.query.WholeQueryService;
import id.satudata.query.audit.Readers.Reader;
import id.satudata.query.search.People;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sari and Budi live in Salatiga, 33.73. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditIT {

    private static final String DPO = TestTokens.of("data-protection-officer", "komdigi", "ID", null);
    private static final String NOBODY = "nobody";
    private static final int ROUNDS = 25;
    private static final int AT_ONCE = 12;

    private final FactsOnTopic log = new FactsOnTopic();
    private final People people = new People(log);
    private final Readers readers = new Readers();
    private WholeQueryService service;
    private UUID sari;
    private UUID budi;

    @BeforeAll
    void start() {
        service = WholeQueryService.start(log);
        sari = people.resident("Sari Wulandari", Sex.FEMALE, "1992-06-05", People.VILLAGE, "3373044506920003");
        budi = people.resident("Budi Santosa", Sex.MALE, "1990-02-17", People.VILLAGE, null);
        service.digest(people.last());
    }

    @AfterAll
    void stop() {
        service.close();
        log.close();
    }

    /**
     * A kind of request.
     *
     * @param reader makes whoever asks
     * @param decision as the audit is to have it; nobody where nothing is to be in it
     */
    private record Kind(
            Supplier<Reader> reader, Function<String, HttpResponse<String>> ask, int status, String decision) {}

    private List<Kind> kinds() {
        String record = "/v1/citizens/" + sari;
        return List.of(
                new Kind(this::local, token -> service.get(token, record), 200, Account.GRANTED),
                new Kind(this::local, token -> service.get(token, record + "/history"), 200, Account.GRANTED),
                new Kind(this::stranger, token -> service.get(token, record), 404, Account.DENIED),
                new Kind(this::local, token -> service.get(token, anyRecord()), 404, Account.DENIED),
                new Kind(() -> officer("33.73", null), token -> service.get(token, record), 403, Account.DENIED),
                new Kind(this::planner, token -> service.get(token, record), 403, Account.DENIED),
                new Kind(this::local, token -> search(token, "{\"q\":\"sari\"}"), 200, Account.GRANTED),
                new Kind(this::local, token -> search(token, "{\"region\":\"33.72\"}"), 403, Account.DENIED),
                new Kind(this::local, token -> search(token, "{\"nonsense\":1}"), 400, NOBODY),
                new Kind(this::local, this::verification, 200, Account.GRANTED),
                new Kind(this::stranger, this::opened, 201, Account.GRANTED),
                new Kind(() -> readers.citizen(sari.toString()), token -> service.get(token, "/v1/me"), 200, "granted"),
                new Kind(() -> readers.citizen(sari.toString()), this::ownAccesses, 200, Account.GRANTED),
                new Kind(this::guardian, token -> service.get(token, "/v1/audit?size=2"), 200, Account.GRANTED),
                new Kind(this::local, token -> service.get(token, "/v1/audit"), 403, Account.DENIED),
                new Kind(this::planner, token -> service.get(token, "/v1/indicators/population/values"), 200, NOBODY),
                new Kind(this::planner, token -> service.get(token, "/v1/editions"), 200, NOBODY),
                new Kind(this::planner, token -> service.get(token, "/v1/nothing"), 404, NOBODY),
                new Kind(this::local, token -> service.get(token + "x", record), 401, NOBODY));
    }

    @Test
    void asManyRowsAsRequestsThatWereDecidedWhateverTheDecision() throws Exception {
        List<Kind> kinds = kinds();
        record Asked(Kind kind, Reader reader, HttpResponse<String> answer) {}
        List<Future<Asked>> asked = new ArrayList<>();
        try (ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int number = 0; number < ROUNDS * kinds.size(); number++) {
                Kind kind = kinds.get(number % kinds.size());
                asked.add(senders.submit(() -> {
                    Reader reader = kind.reader().get();
                    return new Asked(kind, reader, kind.ask().apply(reader.token()));
                }));
            }
        }

        List<String> wrong = new ArrayList<>();
        int rows = 0;
        for (Future<Asked> one : asked) {
            Asked request = one.get();
            List<String> decisions = rowsOf(request.reader()).stream()
                    .map(row -> row.event().account().decision())
                    .toList();
            List<String> expected = request.kind().decision().equals(NOBODY)
                    ? List.of()
                    : List.of(request.kind().decision());
            rows += decisions.size();
            if (request.answer().statusCode() != request.kind().status() || !decisions.equals(expected)) {
                wrong.add(request.answer().statusCode() + " " + decisions + " not " + request.kind() + " "
                        + request.answer().body());
            }
        }
        System.out.printf("audit: %,d requests, %,d rows, wrong %d%n", asked.size(), rows, wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(rows).isEqualTo(ROUNDS * 14);
    }

    @Test
    void aSearchIsAuditedByWhomItShowedAndNotByWhatWasSearchedFor() {
        Reader reader = local();

        search(reader.token(), "{\"q\":\"sari wulandari\"}");

        Account account = rowsOf(reader).getFirst().event().account();
        assertThat(account.subjects()).containsExactly(sari);
        // The purpose shows the NIK and the family too, but a hit does not.
        assertThat(account.fields())
                .containsExactlyInAnyOrder("id", "name", "birth-date", "sex", "residence", "status");
        assertThat(account.purpose()).isEqualTo("population-administration");
        assertThat(account.toString()).doesNotContainIgnoringCase("wulandari").doesNotContain("3373044506920003");
    }

    @Test
    void everyoneSeesWhoHasReadAboutThemAndWhoWasRefusedAndNothingOfOthers() {
        Reader reader = local();
        Reader refused = stranger();
        search(reader.token(), "{}");
        service.get(refused.token(), "/v1/citizens/" + budi);
        service.get(local().token(), "/v1/citizens/" + sari);

        JsonNode mine = json(service.get(TestTokens.citizen(budi.toString()), "/v1/me/accesses"));

        JsonNode shown = of(reader, mine);
        assertThat(shown.get("agency").asString()).isEqualTo("dukcapil.3373");
        assertThat(shown.get("action").asString()).isEqualTo("search");
        assertThat(shown.get("basis").asString()).contains("UU 27/2022");
        assertThat(shown.get("fields").toString()).contains("birth-date");
        assertThat(of(refused, mine).get("decision").asString()).isEqualTo("denied");
        assertThat(of(refused, mine).has("fields")).isTrue();
        assertThat(mine.toString()).doesNotContain(sari.toString());
        assertThat(mine.get("accesses").valueStream()).allMatch(access -> access.has("at") && !access.has("subjects"));
        assertThat(json(service.get(TestTokens.citizen(UUID.randomUUID().toString()), "/v1/me/accesses"))
                        .get("accesses")
                        .size())
                .isZero();
    }

    @Test
    void anOpenedRecordIsMarkedAsThat() {
        Reader officer = stranger();
        opened(officer.token());
        service.get(officer.token(), "/v1/citizens/" + budi);

        JsonNode seen = json(service.get(DPO, "/v1/audit?actor=" + officer.id()));

        assertThat(seen.get("accesses")
                        .valueStream()
                        .map(access -> access.get("action").asString() + " "
                                + access.get("decision").asString()))
                .containsExactly("read-record break-glass", "break-glass granted");
        assertThat(json(service.get(DPO, "/v1/audit?decision=break-glass&subject=" + budi))
                        .get("accesses")
                        .get(0)
                        .get("actor")
                        .asString())
                .isEqualTo(officer.id());
    }

    @Test
    void whatWasShownOfNobodyHasNoFields() {
        Reader mistaken = local();
        Reader nobody = officer("ID", "population-administration");
        service.get(mistaken.token(), "/v1/citizens/" + sari + "?asOf=1900-01-01");
        service.get(nobody.token(), anyRecord());

        assertThat(rowsOf(mistaken).getFirst().event().account().decision()).isEqualTo(Account.GRANTED);
        assertThat(rowsOf(mistaken).getFirst().event().account().fields()).isEmpty();
        assertThat(rowsOf(nobody).getFirst().event().account().decision()).isEqualTo(Account.DENIED);
    }

    @Test
    void aPageOfTheAuditOrOfOpeningsIsALookAtThoseItNames() {
        Reader officer = stranger();
        opened(officer.token());
        Reader first = guardian();
        service.get(first.token(), "/v1/audit?actor=" + officer.id());
        Reader second = guardian();
        service.get(second.token(), "/v1/break-glass");
        Reader third = guardian();
        JsonNode looks = json(service.get(third.token(), "/v1/audit?actor=" + first.id()));

        assertThat(subjects(first)).containsExactly(budi);
        assertThat(subjects(second)).contains(budi);
        // Whom the first look named is not named once more by each look at it.
        assertThat(looks.at("/accesses/0/action").asString()).isEqualTo("read-audit");
        assertThat(subjects(third)).isEmpty();
    }

    private List<UUID> subjects(Reader reader) {
        return rowsOf(reader).getFirst().event().account().subjects();
    }

    @Test
    void pagesOfTheAuditTellEveryRowOnce() {
        String agency = "agency-of-pages";
        List<String> asked = new ArrayList<>();
        for (int number = 0; number < 7; number++) {
            Reader reader = readers.of("policymaker", agency, "ID", null);
            service.get(reader.token(), "/v1/citizens/" + sari);
            asked.add(reader.id());
        }

        List<String> read = new ArrayList<>();
        String address = "/v1/audit?decision=denied&from=2020-01-01&size=3&agency=" + agency;
        JsonNode page = json(service.get(DPO, address));
        page.get("accesses").forEach(access -> read.add(access.get("actor").asString()));
        while (page.has("cursor")) {
            page = json(
                    service.get(DPO, address + "&cursor=" + page.get("cursor").asString()));
            page.get("accesses").forEach(access -> read.add(access.get("actor").asString()));
        }

        assertThat(read).isEqualTo(asked.reversed());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        for (String parameter : List.of(
                "cursor=" + UUID.randomUUID(),
                "cursor=x",
                "decision=maybe",
                "size=0",
                "subject=sari",
                "from=2024-01-02&to=2024-01-01",
                "colour=red")) {
            assertThat(service.get(DPO, "/v1/audit?" + parameter).statusCode())
                    .as(parameter)
                    .isEqualTo(400);
        }
    }

    @Test
    void theRulesThatHoldAreInTheAudit() {
        JsonNode changes =
                json(service.get(DPO, "/v1/audit?decision=rules-changed")).get("accesses");

        assertThat(changes.size()).isEqualTo(1);
        assertThat(changes.get(0).get("type").asString()).isEqualTo("access.rules-changed.v1");
        assertThat(changes.get(0).get("rules").asString()).hasSize(64);
    }

    private Reader local() {
        return officer("33.73", "population-administration");
    }

    private Reader stranger() {
        return officer("33.72", "population-administration");
    }

    private Reader officer(String region, @Nullable String purpose) {
        return readers.of("case-officer", "dukcapil." + region.replace(".", ""), region, purpose);
    }

    private Reader planner() {
        return readers.of("policymaker", "bappenas", "ID", null);
    }

    private Reader guardian() {
        return readers.of("data-protection-officer", "komdigi", "ID", null);
    }

    private static String anyRecord() {
        return "/v1/citizens/" + UUID.randomUUID();
    }

    private HttpResponse<String> search(String token, String body) {
        return service.post(token, "/v1/citizens/search", body);
    }

    private HttpResponse<String> verification(String token) {
        return service.post(token, "/v1/verifications", """
                {"nik":"3373044506920003","name":"Sari Wulandari","birthDate":"1992-06-05"}""");
    }

    private HttpResponse<String> opened(String token) {
        return service.post(token, "/v1/break-glass", """
                {"citizenId":"%s","reason":"Unconscious, next of kin needed"}""".formatted(budi));
    }

    private HttpResponse<String> ownAccesses(String token) {
        return service.get(token, "/v1/me/accesses?size=5");
    }

    private List<AuditRow> rowsOf(Reader reader) {
        return service.bean(AuditTable.class)
                .page(new AuditFilter(null, reader.id(), null, null, null, null, null), 10);
    }

    private static JsonNode of(Reader reader, JsonNode page) {
        return page.get("accesses")
                .valueStream()
                .filter(access -> access.path("actor").asString("").equals(reader.id()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
