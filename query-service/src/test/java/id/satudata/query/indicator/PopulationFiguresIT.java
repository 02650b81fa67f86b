package id.satudata.query.indicator;

import static id.satudata.query.record.CaseHistory.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.kernel.citizen.BirthRegistered;
import id.satudata.kernel.citizen.MoveRegistered;
import id.satudata.kernel.citizen.Sex;
import id.satudata.query.AnsweringService;
import id.satudata.query.record.CaseHistory;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The questions policymakers ask, asked over HTTP, each in a regency of its own. */
class PopulationFiguresIT {

    private static final String CHILDREN_PER_VILLAGE =
            "/v1/indicators/population/values?region=33.73.04&level=village&age=0-11&asOf=2021-12-14&knownOn=2021-12-14";

    private static AnsweringService service;
    private static final CaseHistory CORRECTED = correctedBirthAndRevokedMove();

    @BeforeAll
    static void tellTheLives() {
        service = AnsweringService.start();
        kecandran();
        lateDeath();
        service.learn(CORRECTED.events());
        movesInsideAndOut();
        service.digest();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** 30 children under 12 in 1001, one of them eleven for one more day, and one who turns twelve that day; 3 in 1002, 25 in 1003. */
    private static void kecandran() {
        child("33.73.04.1001", "2009-12-15", Sex.FEMALE);
        child("33.73.04.1001", "2009-12-14", Sex.FEMALE);
        children("33.73.04.1001", 29);
        children("33.73.04.1002", 3);
        children("33.73.04.1003", 25);
    }

    private static void children(String village, int count) {
        for (int i = 0; i < count; i++) {
            LocalDate birth = LocalDate.of(2010, 1, 1).plusDays(97L * i);
            child(village, birth.toString(), i % 2 == 0 ? Sex.MALE : Sex.FEMALE);
        }
    }

    private static void child(String village, String birth, Sex sex) {
        service.learn(someone()
                .recorded("2021-06-01")
                .takenOver(village, birth, sex, "2021-01-01", null)
                .events());
    }

    private static void lateDeath() {
        service.learn(someone()
                .recorded("2020-01-02")
                .takenOver("33.22.01.2001", "1950-05-05", "2020-01-01")
                .recorded("2024-07-13")
                .died("2023-11-26")
                .events());
        service.learn(someone()
                .recorded("2020-01-02")
                .takenOver("33.22.01.2001", "1960-05-05", "2020-01-01")
                .recorded("2023-12-03")
                .departed("2023-12-01")
                .recorded("2024-02-03")
                .arrived("33.22.01.2001", "2024-02-01")
                .events());
    }

    private static CaseHistory correctedBirthAndRevokedMove() {
        return someone()
                .recorded("2020-01-02")
                .born("35.78.01.1001", "2010-05-05")
                .moved("35.78.02.1001", "2019-03-03")
                .recorded("2022-02-02")
                .corrected(BirthRegistered.class, "birthDate", "2009-05-05")
                .recorded("2022-03-03")
                .revoked(MoveRegistered.class);
    }

    private static void movesInsideAndOut() {
        service.learn(someone()
                .recorded("2020-01-02")
                .takenOver("12.71.01.1001", "1980-05-05", "2020-01-01")
                .recorded("2023-05-06")
                .moved("12.71.02.1001", "2023-05-05")
                .recorded("2023-06-06")
                .moved("12.72.01.1001", "2023-06-05")
                .events());
    }

    @Test
    void theChildrenUnderTwelveOfEveryVillageAreCountedToTheDay() {
        JsonNode answer = service.json(CHILDREN_PER_VILLAGE);

        assertThat(values(answer, "33.73.04.1001")).isEqualTo(30);
        assertThat(values(answer, "33.73.04.1002")).isEqualTo(3);
        assertThat(values(answer, "33.73.04.1003")).isEqualTo(25);
        assertThat(answer.get("total").asLong()).isEqualTo(58);
        assertThat(answer.get("watermark").get("position").asLong()).isPositive();
        JsonNode row = answer.get("rows").get(0);
        assertThat(row.get("region").get("name").asString()).isEqualTo("Kecandran");
        assertThat(row.get("region").get("level").asString()).isEqualTo("village");
    }

    @Test
    void aDayEarlierTheTwelveYearOldWasCountedToo() {
        assertThat(total(CHILDREN_PER_VILLAGE.replace("asOf=2021-12-14", "asOf=2021-12-13")))
                .isEqualTo(59);
    }

    @Test
    void byVillageSaysTheSameAsTheLevel() {
        JsonNode byVillage = service.json(CHILDREN_PER_VILLAGE.replace("level=village", "by=village"));

        assertThat(byVillage.get("rows"))
                .isEqualTo(service.json(CHILDREN_PER_VILLAGE).get("rows"));
    }

    @Test
    void csvSaysTheSame() {
        var answer = service.get(CHILDREN_PER_VILLAGE, "Accept", "text/csv");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(answer.body())
                .startsWith("indicator,asOf,knownOn,edition,region,name,level,value\r\n"
                        + "population,2021-12-14,2021-12-14,2025,33.73.04.1001,Kecandran,village,30\r\n")
                .contains(",33.73.04.1002,Dukuh,village,3\r\n", ",33.73.04.1003,Mangunsari,village,25\r\n");
        assertThat(answer.body()
                        .lines()
                        .skip(1)
                        .mapToLong(PopulationFiguresIT::lastCell)
                        .sum())
                .isEqualTo(58);
    }

    @Test
    void villagesWithoutAnyChildShowTheirZero() {
        JsonNode answer = service.json(CHILDREN_PER_VILLAGE.replace("region=33.73.04", "region=33.73"));

        assertThat(answer.get("rows")).hasSizeGreaterThan(20);
        assertThat(values(answer, "33.73.01.1001")).isZero();
        assertThat(answer.get("total").asLong()).isEqualTo(58);
    }

    @Test
    void aBreakdownAddsUpToItsTotal() {
        JsonNode answer = service.json(CHILDREN_PER_VILLAGE + "&by=sex,ageBand");

        assertThat(sum(answer)).isEqualTo(58);
        assertThat(answer.get("rows").get(0).get("sex").asString()).isEqualTo("MALE");
        assertThat(answer.get("rows").get(0).get("ageBand").asString()).isEqualTo("0-4");
        assertThat(answer.get("rows")).hasSize(answer.get("rows").size() / 6 * 6);
    }

    @Test
    void pagesFollowEachOtherWithoutLossAndEachSaysTheWholeTotal() {
        String path = CHILDREN_PER_VILLAGE.replace("region=33.73.04", "region=33.73") + "&size=7";
        long sum = 0;
        String cursor = "";
        for (int page = 0; page < 10 && !cursor.equals("end"); page++) {
            JsonNode answer = service.json(path + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            assertThat(answer.get("total").asLong()).isEqualTo(58);
            sum += sum(answer);
            cursor = answer.has("next") ? answer.get("next").asString() : "end";
        }
        assertThat(cursor).isEqualTo("end");
        assertThat(sum).isEqualTo(58);
    }

    @Test
    void aDeathKnownLateBelongsToItsMonthOnceItIsKnown() {
        String deaths = "/v1/indicators/deaths/values?region=33.22&asOf=2023-11-15&knownOn=";

        assertThat(total(deaths + "2023-12-31")).isZero();
        assertThat(total(deaths + "2024-07-31")).isEqualTo(1);
    }

    @Test
    void everyMonthOpensWithTheClosingOfTheMonthBeforeAndClosesWithTheStock() {
        for (String known : new String[] {"2023-12-31", "2024-02-29", "2024-07-31"}) {
            JsonNode rows = service.json(
                            "/v1/indicators/population/balance?region=33.22&from=2023-01-01&to=2024-12-31&step=month&knownOn="
                                    + known)
                    .get("rows");
            assertThat(rows).hasSize(24);
            JsonNode before = null;
            for (JsonNode row : rows) {
                assertThat(row.get("closing").asLong()).isEqualTo(reckoned(row));
                assertThat(row.get("closing").asLong())
                        .isEqualTo(total("/v1/indicators/population/values?region=33.22&asOf="
                                + row.get("to").asString() + "&knownOn=" + known));
                if (before != null) {
                    assertThat(row.get("opening")).isEqualTo(before.get("closing"));
                }
                before = row;
            }
        }
    }

    @Test
    void whatWasKnownBeforeACorrectionStaysAndWhatIsKnownAfterIsRight() {
        String elevenYearOlds = "/v1/indicators/population/values?region=35.78&age=11&asOf=2021-06-01&knownOn=";
        String twelveYearOlds = "/v1/indicators/population/values?region=35.78&age=12&asOf=2021-06-01&knownOn=";

        assertThat(total(elevenYearOlds + "2022-02-01")).isEqualTo(1);
        assertThat(total(twelveYearOlds + "2022-02-01")).isZero();
        assertThat(total(elevenYearOlds + "2022-02-02")).isZero();
        assertThat(total(twelveYearOlds + "2022-02-02")).isEqualTo(1);
    }

    @Test
    void whatWasKnownBeforeARevocationStaysAndWhatIsKnownAfterIsRight() {
        String there = "/v1/indicators/population/values?region=35.78.02.1001&asOf=2021-06-01&knownOn=";
        String home = "/v1/indicators/population/values?region=35.78.01.1001&asOf=2021-06-01&knownOn=";

        assertThat(total(there + "2022-03-02")).isEqualTo(1);
        assertThat(total(home + "2022-03-02")).isZero();
        assertThat(total(there + "2022-03-03")).isZero();
        assertThat(total(home + "2022-03-03")).isEqualTo(1);
        assertThat(total("/v1/indicators/moves-in/values?region=35.78.02.1001&asOf=2019-03-31&knownOn=2022-03-03"))
                .isZero();
    }

    @Test
    void aMoveInsideTheRegionCountsInNeitherDirection() {
        JsonNode may = balance("region=12.71&from=2023-05-01&to=2023-05-31");
        JsonNode june = balance("region=12.71&from=2023-06-01&to=2023-06-30");
        JsonNode province = balance("region=12&from=2023-05-01&to=2023-06-30");

        assertThat(may.get("movedIn").asLong() + may.get("movedOut").asLong()).isZero();
        assertThat(june.get("movedOut").asLong()).isEqualTo(1);
        assertThat(june.get("closing").asLong()).isZero();
        assertThat(province.get("movedOut").asLong()).isZero();
        assertThat(province.get("closing").asLong()).isEqualTo(1);
    }

    @Test
    void aSeriesCarriesAStockAndCountsAFlow() {
        JsonNode stock = service.json("/v1/indicators/population/series?region=12.71&from=2023-05-01&to=2023-07-31");
        JsonNode flow = service.json("/v1/indicators/moves-out/series?region=12.71&from=2023-05-01&to=2023-07-31");

        assertThat(stock.get("rows").valueStream().map(row -> row.get("value").asLong()))
                .containsExactly(1L, 0L, 0L);
        assertThat(flow.get("rows").valueStream().map(row -> row.get("value").asLong()))
                .containsExactly(0L, 1L, 0L);
    }

    @Test
    void aRebuildChangesNoFigure() {
        String latest = "/v1/projections/record/rebuilds/latest";
        service.send(service.to("/v1/projections/record/rebuilds").POST(HttpRequest.BodyPublishers.noBody()));
        await().atMost(Duration.ofMinutes(2))
                .until(() -> !service.json(latest).get("state").asString().equals("RUNNING"));

        JsonNode rebuild = service.json(latest);
        assertThat(rebuild.get("state").asString()).as(rebuild.toString()).isEqualTo("DONE");
        assertThat(rebuild.get("comparisons").valueStream())
                .anySatisfy(part -> assertThat(part.get("part").asString()).isEqualTo("cube"))
                .allSatisfy(part -> assertThat(part.get("after")).isEqualTo(part.get("before")));
        assertThat(total(CHILDREN_PER_VILLAGE)).isEqualTo(58);
    }

    @Test
    void theCitizenIsShownAsKnownOnTheDayAskedFor() {
        String path = "/v1/citizens/" + CORRECTED.citizenId() + "?asOf=2021-06-01&knownOn=";
        JsonNode before = service.json(path + "2022-02-01");
        JsonNode after = service.json(path + "2022-03-03");

        assertThat(before.get("birthDate").asString()).isEqualTo("2010-05-05");
        assertThat(after.get("birthDate").asString()).isEqualTo("2009-05-05");
        assertThat(before.get("residence").get(4).get("code").asString()).isEqualTo("35.78.02.1001");
        assertThat(after.get("residence").get(4).get("code").asString()).isEqualTo("35.78.01.1001");
        assertThat(after.get("alive").asBoolean()).isTrue();
    }

    @Test
    void theHistoryTellsEveryEventInTheReadersLanguage() {
        String path = "/v1/citizens/" + CORRECTED.citizenId() + "/history";
        JsonNode indonesian = service.json(path);
        String english = service.get(path, "Accept-Language", "en").body();

        assertThat(indonesian
                        .get("events")
                        .valueStream()
                        .map(event -> event.get("title").asString()))
                .containsExactly("Kelahiran", "Pindah tempat tinggal", "Pembetulan catatan", "Pembatalan catatan");
        assertThat(indonesian.get("events").get(1).get("standing").asBoolean()).isFalse();
        assertThat(english).contains("\"Birth\"", "\"Record revoked\"");
    }

    private static JsonNode balance(String query) {
        return service.json("/v1/indicators/population/balance?" + query)
                .get("rows")
                .get(0);
    }

    private static long reckoned(JsonNode row) {
        return number(row, "opening")
                + number(row, "born")
                + number(row, "takenOver")
                + number(row, "arrived")
                + number(row, "movedIn")
                - number(row, "died")
                - number(row, "departed")
                - number(row, "movedOut");
    }

    private static long number(JsonNode row, String field) {
        return row.get(field).asLong();
    }

    private static long total(String path) {
        return service.json(path).get("total").asLong();
    }

    private static long sum(JsonNode answer) {
        return answer.get("rows")
                .valueStream()
                .mapToLong(row -> number(row, "value"))
                .sum();
    }

    private static long values(JsonNode answer, String region) {
        return StreamSupport.stream(answer.get("rows").spliterator(), false)
                .filter(row -> row.get("region").get("code").asString().equals(region))
                .mapToLong(row -> number(row, "value"))
                .reduce((one, other) -> {
                    throw new AssertionError("two rows of one region");
                })
                .orElseThrow();
    }

    private static long lastCell(String line) {
        return Long.parseLong(line.substring(line.lastIndexOf(',') + 1));
    }
}
