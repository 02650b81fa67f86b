package id.satudata.query.disclosure;

import static id.satudata.query.record.CaseHistory.someone;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.embedded.TestTokens;
import id.satudata.kernel.citizen.Sex;
import id.satudata.query.AnsweringService;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a policymaker gets over HTTP, in one regency of 280 people, a hundred of whom make a large population. */
class ProtectedFiguresIT {

    private static final String VILLAGES =
            "/v1/indicators/population/values?region=33.73.04&level=village&asOf=2021-12-31";

    private static AnsweringService service;

    @BeforeAll
    static void tellTheLives() {
        service = AnsweringService.start(
                        "satudata.disclosure.settling-days=0",
                        "satudata.disclosure.monthly-from=100",
                        "satudata.disclosure.daily-from=1000")
                .figuresAskedBy(TestTokens.policymaker());
        people("33.73.04.1001", 60);
        people("33.73.04.1002", 40);
        people("33.73.04.1003", 3);
        people("33.73.04.1004", 50);
        people("33.73.01.1001", 120);
        births("33.73.04.1001", 7);
        service.digest();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** Of all ages from 0 to 59, women and men in turn. */
    private static void people(String village, int number) {
        for (int person = 0; person < number; person++) {
            LocalDate birth = LocalDate.of(2021, 2, 1).minusYears(person % 60);
            Sex sex = person % 2 == 0 ? Sex.FEMALE : Sex.MALE;
            service.learn(someone()
                    .takenOver(village, birth.toString(), sex, "2021-03-01", null)
                    .events());
        }
    }

    private static void births(String village, int number) {
        for (int child = 0; child < number; child++) {
            service.learn(someone()
                    .born(village, "2021-0" + (child % 7 + 3) + "-09", Sex.MALE)
                    .events());
        }
    }

    @Test
    void aSmallVillageIsHiddenTogetherWithItsNeighbourAndSaysWhy() {
        JsonNode answer = service.json(VILLAGES);

        assertThat(row(answer, "33.73.04.1001").get("value").asLong()).isEqualTo(67);
        assertThat(row(answer, "33.73.04.1001").has("suppressed")).isFalse();
        assertThat(row(answer, "33.73.04.1002").get("value").asLong()).isEqualTo(40);
        for (String hidden : List.of("33.73.04.1003", "33.73.04.1004")) {
            assertThat(row(answer, hidden).get("value").isNull()).isTrue();
            assertThat(row(answer, hidden).get("suppressed").asString()).isEqualTo("small-cell");
        }
        assertThat(answer.get("total").asLong()).isEqualTo(160);
        JsonNode text = answer.get("reasons").get("small-cell");
        assertThat(text.get("id").asString()).contains("terlalu sedikit");
        assertThat(text.get("en").asString()).contains("too few");
    }

    @Test
    void aVillageInWhichNobodyIsIsShownEmpty() {
        JsonNode answer = service.json(VILLAGES.replace("33.73.04", "33.73.01"));

        assertThat(row(answer, "33.73.01.1001").get("value").asLong()).isEqualTo(120);
        assertThat(row(answer, "33.73.01.1002").get("value").asLong()).isZero();
    }

    @Test
    void csvSaysTheSame() {
        HttpResponse<String> csv = service.get(VILLAGES, "Accept", "text/csv", "Accept-Language", "en");

        assertThat(csv.body())
                .startsWith("indicator,asOf,knownOn,edition,region,name,level,value,suppressed,note\r\n"
                        + "population,2021-12-31,2021-12-31,2022-11,33.73.04.1001,Kecandran,village,67,,\r\n")
                .contains("33.73.04.1002,Dukuh,village,40,,\r\n")
                .contains("33.73.04.1003,Mangunsari,village,,small-cell,\"It, or a figure");
    }

    @Test
    void everyPageHidesTheSame() {
        String path = VILLAGES + "&size=1&cursor=";

        assertThat(service.json(path + "33.73.04.1003")
                        .get("rows")
                        .get(0)
                        .get("value")
                        .isNull())
                .isTrue();
        assertThat(service.json(path + "33.73.04.1002")
                        .get("rows")
                        .get(0)
                        .get("value")
                        .isNull())
                .isTrue();
    }

    @Test
    void whatIsHiddenAsAWholeIsHiddenInItsPartsAndChildrenAreShownWhereTheyCanBe() {
        JsonNode children = service.json(VILLAGES + "&age=0-11");

        assertThat(row(children, "33.73.04.1001").get("value").asLong()).isEqualTo(12 + 7);
        assertThat(row(children, "33.73.04.1002").get("value").asLong()).isEqualTo(12);
        assertThat(row(children, "33.73.04.1004").get("suppressed").asString()).isEqualTo("complementary");
        assertThat(children.get("total").isNull()).isFalse();
    }

    @Test
    void aDayOfNoReleaseIsNotPublishedNorAnotherDayOfKnowledge() {
        for (String path : List.of(
                VILLAGES.replace("12-31", "12-14"),
                VILLAGES + "&knownOn=2021-12-30",
                VILLAGES + "&edition=2025",
                VILLAGES + "&by=familyRole")) {
            assertThat(service.json(path)
                            .get("rows")
                            .valueStream()
                            .map(row -> row.get("suppressed").asString()))
                    .as(path)
                    .containsOnly("unpublished-shape");
        }
    }

    @Test
    void aLaterDayOfKnowledgeSaysWhatWasPublished() {
        JsonNode later = service.json(VILLAGES + "&knownOn=2024-05-05");

        assertThat(later.get("rows")).isEqualTo(service.json(VILLAGES).get("rows"));
        assertThat(later.get("knownOn").asString()).isEqualTo("2021-12-31");
    }

    @Test
    void theNewestEndOfAYearIsMeantWhereNoDayIsSaid() {
        JsonNode answer = service.json("/v1/indicators/population/values?region=33.73");

        assertThat(answer.get("asOf").asString()).endsWith("-12-31");
        assertThat(answer.get("total").asLong()).isEqualTo(280);
    }

    @Test
    void aSmallVillageIsNotShownAgainBeforeEnoughHaveComeOrGone() {
        JsonNode answer = service.json(VILLAGES.replace("2021", "2023"));

        assertThat(row(answer, "33.73.04.1001").get("suppressed").asString()).isEqualTo("small-cell");
        assertThat(answer.get("total").asLong()).isEqualTo(160);
    }

    @Test
    void birthsArePublishedByTheYearAndMovesNotAtAll() {
        String births = "/v1/indicators/births/values?region=33.73.04&level=village&from=2021-01-01&to=";

        assertThat(row(service.json(births + "2021-12-31"), "33.73.04.1001")
                        .get("value")
                        .asLong())
                .isEqualTo(7);
        assertThat(row(service.json(births + "2021-03-31"), "33.73.04.1001")
                        .get("suppressed")
                        .asString())
                .isEqualTo("unpublished-shape");
        assertThat(service.json("/v1/indicators/moves-in/values?region=33.73&from=2021-01-01&to=2021-12-31")
                        .get("totalSuppressed")
                        .asString())
                .isEqualTo("unpublished-shape");
    }

    @Test
    void aSeriesHasTheDaysThatArePublished() {
        JsonNode rows = service.json("/v1/indicators/population/series?region=33.73&from=2021-11-01&to=2022-02-28")
                .get("rows");

        assertThat(rows.get(0).get("suppressed").asString()).isEqualTo("unpublished-shape");
        assertThat(rows.get(1).get("value").asLong()).isEqualTo(280);
        assertThat(rows.get(2).get("value").asLong()).isEqualTo(280);
        assertThat(service.get(
                                "/v1/indicators/population/series?region=33.73&from=2021-11-01&to=2021-12-31",
                                "Accept",
                                "text/csv")
                        .body())
                .contains("2021-11-01,2021-11-30,,unpublished-shape,", "2021-12-01,2021-12-31,280,,");
    }

    @Test
    void aBalanceShowsWhatIsPublishedOfItAndWhyTheRestIsNot() {
        String path = "/v1/indicators/population/balance?region=33.73.04.1001&from=2021-01-01&to=2021-12-31";
        JsonNode row = service.json(path).get("rows").get(0);

        assertThat(row.get("opening").asLong()).isZero();
        assertThat(row.get("born").asLong()).isEqualTo(7);
        assertThat(row.get("takenOver").isNull()).isTrue();
        assertThat(row.get("suppressed").get("takenOver").asString()).isEqualTo("unpublished-shape");
        assertThat(row.get("suppressed").has("died")).isFalse();
        assertThat(row.get("closing").asLong()).isEqualTo(67);
        assertThat(service.get(path, "Accept", "text/csv").body())
                .contains(",0,7,,,,0,,,67,takenOver=unpublished-shape arrived=unpublished-shape");
    }

    @Test
    void theIndicatorSaysItsThreshold() {
        assertThat(service.json("/v1/indicators").get(0).get("threshold").asInt())
                .isEqualTo(5);
    }

    private static JsonNode row(JsonNode answer, String region) {
        return answer.get("rows")
                .valueStream()
                .filter(row -> row.get("region").get("code").asString().equals(region))
                .findFirst()
                .orElseThrow();
    }
}
