package id.satudata.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.access.Masking;
import id.satudata.embedded.TestTokens;
import id.satudata.kernel.access.AccessEntry;
import id.satudata.kernel.access.Field;
import id.satudata.kernel.citizen.DepartureRegistered;
import id.satudata.kernel.citizen.Sex;
import id.satudata.query.FactsOnTopic;
import id.satudata.query.WholeQueryService;
import id.satudata.query.citizen.Citizens;
import id.satudata.query.record.Records;
import id.satudata.query.search.People;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sari lives in Salatiga, 33.73, Budi has left it, and six others live there; another Sari in Surakarta, 33.72. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PurposeIT {

    private static final String SALATIGA = TestTokens.of("case-officer", "dukcapil.3373", "33.73", null);
    private static final String SURAKARTA = TestTokens.of("case-officer", "dukcapil.3372", "33.72", null);
    private static final String ANALYST = TestTokens.of("analyst", "bps", "33.73", "statistics");
    private static final String ALL = "population-administration";

    private final FactsOnTopic log = new FactsOnTopic();
    private final People people = new People(log);
    private WholeQueryService service;
    private UUID sari;
    private UUID gone;

    @BeforeAll
    void start() {
        service = WholeQueryService.start(log);
        sari = people.resident("Sari Wulandari", Sex.FEMALE, "1992-06-05", People.VILLAGE, "3373044506920003");
        people.resident("Sari Rahayu", Sex.FEMALE, "1990-01-01", "33.72.03.1001", null);
        gone = people.resident("Budi Santosa", Sex.MALE, "1990-02-17", People.VILLAGE, null);
        people.then(gone, new DepartureRegistered(gone, LocalDate.of(2023, 1, 1), "MY"));
        Stream.of("Ani", "Cici Dewi", "Eka Fitri Gita")
                .forEach(name -> people.resident(name, Sex.FEMALE, "1990-01-01", People.VILLAGE, null));
        Stream.of("Heri", "Iwan Joko", "Krisna Lukman Mahendra")
                .forEach(name -> people.resident(name, Sex.MALE, "1990-01-01", People.VILLAGE, null));
        service.digest(people.last());
    }

    @AfterAll
    void stop() {
        service.close();
        log.close();
    }

    @Test
    void nobodyReadsWithoutSayingWhy() {
        assertThat(problem(service.get(SALATIGA, "/v1/citizens/" + sari))).isEqualTo("403 purpose-missing");
        assertThat(problem(read(SALATIGA, sari, "curiosity"))).isEqualTo("403 purpose");
        assertThat(problem(read(SALATIGA, sari, "statistics"))).isEqualTo("403 purpose");
        assertThat(problem(service.get(SALATIGA, "/v1/editions", "Purpose", "curiosity")))
                .isEqualTo("403 purpose");
        assertThat(read(SALATIGA, sari, ALL).statusCode()).isEqualTo(200);
    }

    @Test
    void everyReadIsToldWithPurposeBasisAndFields() {
        service.decisions().forget();

        read(SALATIGA, sari, "social-assistance");
        read(SURAKARTA, sari, ALL);
        service.get(SALATIGA, "/v1/citizens/" + sari);

        assertThat(service.decisions().told())
                .extracting(AccessEntry::outcome)
                .containsExactly("granted", "record", "purpose-missing");
        AccessEntry granted = service.decisions().told().getFirst();
        assertThat(granted.subjects()).containsExactly(sari);
        assertThat(granted.caller().agency()).isEqualTo("dukcapil.3373");
        assertThat(granted.purpose().basis()).contains("UU 27/2022 art. 20");
        assertThat(granted.fields()).contains(Field.NAME).doesNotContain(Field.NIK);
        assertThat(service.decisions().told().get(1).fields()).isEmpty();
    }

    @Test
    void itIsToldWhomASearchHasShownAndAVerificationConfirmed() {
        String identity = "{\"nik\":\"3373044506920003\",\"name\":\"%s\",\"birthDate\":\"1992-06-05\"}";
        service.decisions().forget();

        service.post(SALATIGA, "/v1/citizens/search", "{\"q\":\"sari\"}", "Purpose", ALL);
        service.post(SALATIGA, "/v1/verifications", identity.formatted("Sari Wulandari"), "Purpose", ALL);
        service.post(SALATIGA, "/v1/verifications", identity.formatted("Sari Dewi"), "Purpose", ALL);

        assertThat(service.decisions().told())
                .extracting(AccessEntry::subjects)
                .containsExactly(Set.of(sari), Set.of(sari), Set.of());
    }

    @Test
    void whatIsAskedWronglyIsToldOnceAllTheSame() {
        service.decisions().forget();

        assertThat(service.get(SALATIGA, "/v1/citizens/" + sari + "?asOf=someday", "Purpose", ALL)
                        .statusCode())
                .isEqualTo(400);
        assertThat(service.post(SALATIGA, "/v1/citizens/search?after=soon", "{}", "Purpose", ALL)
                        .statusCode())
                .isEqualTo(400);
        assertThat(service.get(ANALYST, "/v1/indicators?nothing=1").statusCode())
                .isEqualTo(400);

        // What was asked wrongly before anything was decided shows nobody, and is nobody's access.
        assertThat(service.decisions().told()).extracting(AccessEntry::outcome).containsExactly("granted");
    }

    @Test
    void aReaderElsewhereSeesWhatASeekerOfNobodySees() {
        HttpResponse<String> elsewhere = read(SURAKARTA, sari, ALL);
        HttpResponse<String> nobody = read(SURAKARTA, UUID.randomUUID(), ALL);

        assertThat(elsewhere.statusCode()).isEqualTo(404);
        assertThat(elsewhere.body()).isEqualTo(nobody.body());
        assertThat(elsewhere.headers().map().keySet())
                .isEqualTo(nobody.headers().map().keySet());
    }

    @Test
    void whoeverIsNotThereIsLookedForByOpeningANeighboursRecord() {
        Records records = service.bean(Records.class);
        UUID lowest = new UUID(0, 0);
        UUID highest = new UUID(-1, -1);

        assertThat(records.findNearest(sari)).hasValueSatisfying(nearest -> {
            assertThat(nearest.citizenId()).isEqualTo(sari);
            assertThat(nearest.events()).isEqualTo(records.find(sari));
        });
        for (UUID nobody : List.of(lowest, UUID.randomUUID(), highest)) {
            assertThat(records.findNearest(nobody))
                    .hasValueSatisfying(nearest -> assertThat(nearest.events()).isNotEmpty());
            assertThat(service.bean(Citizens.class).find(nobody).isKnown()).isFalse();
        }
    }

    @Test
    void nobodyIsReadNotEvenByWhoeverMayReadAll() {
        service.decisions().forget();
        assertThat(service.get(TestTokens.officer(), "/v1/citizens/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
        assertThat(service.decisions().told()).extracting(AccessEntry::outcome).containsExactly("record");
    }

    @Test
    void whoeverHasLeftStaysWithTheLastVillage() {
        assertThat(read(SALATIGA, gone, ALL).statusCode()).isEqualTo(200);
        assertThat(read(SURAKARTA, gone, ALL).statusCode()).isEqualTo(404);
    }

    @Test
    void whatLiesOutsideThePurposeIsNotInTheAnswerWhichSaysSo() {
        JsonNode answer = json(read(SALATIGA, sari, "social-assistance"));

        assertThat(answer.get("name").asString()).isEqualTo("Sari Wulandari");
        assertThat(answer.has("nik")).isFalse();
        assertThat(answer.has("birthPlace")).isFalse();
        assertThat(masked(answer)).containsExactly("nik", "birth-place", "contact", "history");
        assertThat(json(read(SALATIGA, sari, ALL)).has("masked")).isFalse();
        assertThat(json(service.get(SALATIGA, "/v1/citizens/" + sari + "/history", "Purpose", "social-assistance"))
                        .has("events"))
                .isFalse();
    }

    @Test
    void anAnalystIsShownNobodyNeitherInHitsNorInFacets() {
        JsonNode answer = json(service.post(ANALYST, "/v1/citizens/search", "{}"));

        assertThat(answer.at("/hits/0").propertyNames()).containsExactlyInAnyOrder("sex", "village", "status", "score");
        assertThat(answer.at("/facets").propertyNames())
                .containsExactlyInAnyOrder("region", "sex", "ageBand", "suppressed");
        assertThat(masked(answer)).contains("id", "nik", "name", "birth-date");
        assertThat(answer.toString()).doesNotContain("Sari").doesNotContain(sari.toString());
    }

    @Test
    void anAnalystWhoNarrowsASearchDownToAFewIsToldThatTheyAreFew() {
        JsonNode one = json(service.post(ANALYST, "/v1/citizens/search", "{\"status\":\"ABROAD\"}"));
        assertThat(one.get("total").toString())
                .isEqualTo("{\"value\":5,\"relation\":\"lt\",\"suppressed\":\"small-cell\"}");
        assertThat(one.get("hits").size()).isZero();
        assertThat(one.at("/facets/region").size()).isZero();
        JsonNode nobody = json(service.post(ANALYST, "/v1/citizens/search", "{\"status\":\"DECEASED\"}"));
        assertThat(nobody.at("/total/value").asLong()).isZero();
    }

    /** Names of one, two and three words were registered for each sex: their order would tell which is which. */
    @Test
    void whoeverSeesNoNamesSeesPeopleInAnOrderOfWhatTheyDoSee() {
        List<String> seen = new ArrayList<>();
        String body = "{\"size\":\"3\"}";
        while (!body.isEmpty()) {
            JsonNode page = json(service.post(ANALYST, "/v1/citizens/search", body));
            page.get("hits")
                    .forEach(hit -> seen.add(hit.at("/village/code").asString() + hit.get("sex") + hit.get("status")));
            body = page.has("cursor")
                    ? "{\"size\":\"3\",\"cursor\":\"%s\"}"
                            .formatted(page.get("cursor").asString())
                    : "";
        }
        assertThat(seen).hasSize(8).isSorted();
    }

    @Test
    void nobodyIsFoundByWhatIsNotShown() {
        assertThat(problem(service.post(ANALYST, "/v1/citizens/search", "{\"q\":\"sari\"}")))
                .isEqualTo("403 field");
        assertThat(problem(service.post(ANALYST, "/v1/citizens/search", "{\"bornFrom\":\"1990-01-01\"}")))
                .isEqualTo("403 field");
        assertThat(problem(service.post(
                        SALATIGA,
                        "/v1/citizens/search",
                        "{\"q\":\"3373044506920003\"}",
                        "Purpose",
                        "social-assistance")))
                .isEqualTo("403 field");
    }

    @Test
    void hitsCountsAndFacetsEndAtTheBorderOfTheRegion() {
        JsonNode answer = json(service.post(SALATIGA, "/v1/citizens/search", "{\"q\":\"sari\"}", "Purpose", ALL));

        assertThat(answer.at("/total/value").asLong()).isEqualTo(1);
        assertThat(answer.at("/hits/0/name").asString()).isEqualTo("Sari Wulandari");
        assertThat(answer.at("/facets/region")
                        .valueStream()
                        .map(facet -> facet.get("code").asString()))
                .containsExactly("33.73.04");
        assertThat(problem(service.post(SALATIGA, "/v1/citizens/search", "{\"region\":\"33.72\"}", "Purpose", ALL)))
                .isEqualTo("403 region");
    }

    @Test
    void aPageMarkOfOneReaderOpensNothingToAnother() {
        String body = "{\"size\":\"1\"}";
        JsonNode first = json(service.post(TestTokens.officer(), "/v1/citizens/search", body));
        String next = "{\"size\":\"1\",\"cursor\":\"%s\"}"
                .formatted(first.get("cursor").asString());

        assertThat(service.post(TestTokens.officer(), "/v1/citizens/search", next)
                        .statusCode())
                .isEqualTo(200);
        assertThat(service.post(SALATIGA, "/v1/citizens/search", next, "Purpose", ALL)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void everyoneReadsTheirOwnRecordWhole() {
        String token = TestTokens.citizen(sari.toString());

        assertThat(json(service.get(token, "/v1/me")).get("nik").asString()).isEqualTo("3373044506920003");
        assertThat(json(service.get(token, "/v1/me/history")).get("events").size())
                .isEqualTo(1);
        assertThat(problem(service.get(token, "/v1/citizens/" + sari))).isEqualTo("403 role");
        assertThat(service.get(TestTokens.citizen(UUID.randomUUID().toString()), "/v1/me")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void everyMemberOfAPersonalAnswerIsKnownToTheMasking() {
        for (String path :
                List.of("/v1/citizens/" + sari, "/v1/citizens/" + gone, "/v1/citizens/" + sari + "/history")) {
            assertThat(json(service.get(SALATIGA, path, "Purpose", ALL)).propertyNames())
                    .allMatch(Masking::isKnown, "is known");
        }
        JsonNode found = json(service.post(SALATIGA, "/v1/citizens/search", "{}", "Purpose", ALL));
        assertThat(found.propertyNames()).allMatch(Masking::isKnown, "is known");
        assertThat(found.at("/hits/0").propertyNames()).allMatch(Masking::isKnown, "is known");
        assertThat(found.at("/facets").propertyNames()).allMatch(Masking::isKnown, "is known");
    }

    private HttpResponse<String> read(String token, UUID citizenId, String purpose) {
        return service.get(token, "/v1/citizens/" + citizenId, "Purpose", purpose);
    }

    private static List<String> masked(JsonNode answer) {
        return answer.get("masked").valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String problem(HttpResponse<String> answer) {
        return answer.statusCode() + " "
                + JsonMapper.shared()
                        .readTree(answer.body())
                        .get("type")
                        .asString()
                        .replace("urn:satudata:problem:", "");
    }
}
