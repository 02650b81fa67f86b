package id.satudata.query.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.embedded.TestEngines;
import id.satudata.kernel.citizen.ArrivalRegistered;
import id.satudata.kernel.citizen.BirthRegistered;
import id.satudata.kernel.citizen.DeathRegistered;
import id.satudata.kernel.citizen.DepartureRegistered;
import id.satudata.kernel.citizen.MoveRegistered;
import id.satudata.kernel.citizen.NameChanged;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.event.FactRevoked;
import id.satudata.query.FactsOnTopic;
import id.satudata.query.disclosure.Audience;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CitizenSearchIT {

    private static final String NIK = "3373045705900001";
    private static final int CROWD = 57;

    private final FactsOnTopic log = new FactsOnTopic();
    private final People people = new People(log);
    private SearchSide search;

    @BeforeAll
    void start() {
        search = SearchSide.start(TestEngines.postgres().freshDatabase(), log);
        people.resident("Nurhaliza Tarisa", Sex.FEMALE, "1990-05-17", People.VILLAGE, NIK);
        people.named("Nurhalisa");
        people.named("Siti Nur Halizah");
        people.named("Muhammad Rizky Pratama");
        people.named("M. Riski Pratama");
        people.named("Drs. H. Mochamad Djoko Soesilo, M.Si.");
        people.named("Suharto");
        people.named("Suhartono");
        people.named("Nuraini Abdurrahman");
        people.resident("Yohanes Rumbiak", Sex.MALE, "2012-02-29", "91.71.01.1001", null);
        for (int i = 0; i < CROWD; i++) {
            people.resident(
                    "Wulandari", i % 3 == 0 ? Sex.MALE : Sex.FEMALE, "2001-07-0" + (1 + i % 9), People.VILLAGE, null);
        }
        people.resident("Kartika", Sex.FEMALE, "2019-01-15", "33.73.04.1001", null);
        people.resident("Kartika", Sex.FEMALE, "2019-01-16", "33.73.04.1003", null);
        people.resident("Kartika", Sex.MALE, "1950-01-01", "33.73.03.1001", null);
        people.resident("Kartika", Sex.MALE, "1950-01-01", "33.72.03.1001", null);
    }

    @AfterAll
    void stop() {
        search.close();
        log.close();
    }

    @ParameterizedTest
    @CsvSource({
        "nurhalisa, Nurhaliza Tarisa",
        "NURHALIZAH, Nurhalisa",
        "tarisa nurhalisa, Nurhaliza Tarisa",
        "muh. rizki, Muhammad Rizky Pratama",
        "Mohamad Rizqi, M. Riski Pratama",
        "pratama muhammad, M. Riski Pratama",
        "joko susilo, 'Drs. H. Mochamad Djoko Soesilo, M.Si.'",
        "Dr. Joko Susilo S.H., 'Drs. H. Mochamad Djoko Soesilo, M.Si.'",
        "soeharto, Suharto",
        "nurhal, Nurhalisa",
        "nurhailza, Nurhaliza Tarisa",
        "yohnaes, Yohanes Rumbiak",
        "siti nurhaliza, Siti Nur Halizah",
        "nur aini, Nuraini Abdurrahman",
        "abdul rahman, Nuraini Abdurrahman",
        "johanes, Yohanes Rumbiak"
    })
    void aNameIsFoundInAnySpelling(String typed, String name) {
        assertThat(search.names(body(typed), people.last())).contains(name);
    }

    @Test
    void theExactNameComesBeforeVariantsAndTheseBeforeBeginnings() {
        assertThat(search.names(body("nurhalisa"), people.last())).startsWith("Nurhalisa", "Nurhaliza Tarisa");
        assertThat(search.names(body("suharto"), people.last())).containsExactly("Suharto", "Suhartono");
        assertThat(search.names(body("suhartono"), people.last())).startsWith("Suhartono");
    }

    @ParameterizedTest
    @CsvSource({"budi", "nurlaila", "rizky suharto", "susilo wulandari"})
    void nobodyIsFoundByANameNoOneBears(String typed) {
        assertThat(search.names(body(typed), people.last())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({NIK + ", 1", "3373 0457 0590 0001, 1", "3373045705900002, 0", "337304570590000, 0"})
    void aWholeNikFindsItsHolderAndNothingLessDoes(String typed, int found) {
        assertThat(search.names(body(typed), people.last())).hasSize(found);
    }

    @Test
    void theIndexDoesNotHoldTheNik() {
        search.search("{}", people.last());
        assertThat(Elastic.send("GET", "/citizens/_search?size=1000", "").body())
                .doesNotContain(NIK);
        assertThat(Elastic.send("GET", "/citizens/_search?q=nik:" + NIK, "").body())
                .contains("\"value\":0");
    }

    @Test
    void aHitSaysWhoItIsAndWhere() {
        JsonNode hit = search.search(body("tarisa"), people.last()).get("hits").get(0);

        assertThat(hit.get("name").asString()).isEqualTo("Nurhaliza Tarisa");
        assertThat(hit.get("sex").asString()).isEqualTo("FEMALE");
        assertThat(hit.get("birthDate").asString()).isEqualTo("1990-05-17");
        assertThat(hit.get("status").asString()).isEqualTo("RESIDENT");
        assertThat(hit.get("village").get("code").asString()).isEqualTo(People.VILLAGE);
        assertThat(hit.get("village").get("name").asString()).isNotBlank();
        assertThat(hit.get("score").asDouble()).isPositive();
    }

    @Test
    void facetsCountTheFoundByTheRegionsOneLevelInBySexAndByAge() {
        JsonNode regency = search.search("{\"q\":\"kartika\",\"region\":\"33.73\"}", people.last());
        JsonNode nation = search.search("{\"q\":\"kartika\"}", people.last());
        JsonNode village = search.search("{\"q\":\"kartika\",\"region\":\"33.73.04.1001\"}", people.last());

        assertThat(regency.get("total").get("value").asInt()).isEqualTo(3);
        assertThat(counts(regency, "region", "code")).containsExactly("33.73.03=1", "33.73.04=2");
        assertThat(counts(regency, "sex", "value")).containsExactly("FEMALE=2", "MALE=1");
        // On 2024-01-15 one is five today, the other will be tomorrow.
        assertThat(counts(regency, "ageBand", "value")).containsExactly("0-4=1", "5-9=1", "70-74=1");
        assertThat(counts(nation, "region", "code")).containsExactly("33=4");
        assertThat(nation.get("facets").get("region").get(0).get("name").asString())
                .isEqualTo("Jawa Tengah");
        assertThat(counts(village, "region", "code")).isEmpty();
    }

    @Test
    void aProtectedAudienceGetsNoSmallCountsAndNoneThatWouldTellThem() {
        search.answer(new Audience.Protected(5));
        try {
            JsonNode few = search.search("{\"q\":\"kartika\",\"region\":\"33.73\"}", people.last());
            JsonNode many = search.search("{\"q\":\"wulandari\",\"region\":\"33.73\"}", people.last());

            assertThat(counts(few, "region", "code")).isEmpty();
            assertThat(counts(few, "sex", "value")).isEmpty();
            assertThat(few.get("facets").get("suppressed").asString()).isEqualTo("small-cell");
            assertThat(few.get("total").toString())
                    .isEqualTo("{\"value\":5,\"relation\":\"lt\",\"suppressed\":\"small-cell\"}");
            assertThat(few.get("hits").size()).isZero();
            assertThat(few.has("cursor")).isFalse();
            assertThat(total("{\"q\":\"budi\"}")).isZero();
            assertThat(many.get("total").toString()).isEqualTo("{\"value\":57,\"relation\":\"eq\"}");
            assertThat(counts(many, "sex", "value")).containsExactly("FEMALE=" + 2 * CROWD / 3, "MALE=" + CROWD / 3);
        } finally {
            search.answer(new Audience.Exact());
        }
    }

    @Test
    void filtersNarrowTheFoundAndListWithoutAName() {
        assertThat(total("{\"region\":\"91\"}")).isEqualTo(1);
        assertThat(total("{\"q\":\"wulandari\",\"sex\":\"MALE\"}")).isEqualTo(CROWD / 3);
        assertThat(total("{\"bornFrom\":\"1990-05-17\",\"bornTo\":\"1990-05-17\",\"q\":\"tarisa\"}"))
                .isEqualTo(1);
        assertThat(total("{\"bornFrom\":\"1990-05-18\",\"q\":\"tarisa\"}")).isZero();
        assertThat(total("{\"bornTo\":\"1990-05-16\",\"q\":\"tarisa\"}")).isZero();
        assertThat(total("{\"q\":\"tarisa\",\"status\":\"DECEASED\"}")).isZero();
        assertThat(total("{\"q\":\"\",\"region\":\"ID\"}")).isGreaterThan(CROWD);
    }

    @Test
    void pagesHoldEachHitOnceAndAllOfThem() {
        Set<String> seen = new HashSet<>();
        List<Integer> sizes = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            JsonNode page = search.search(page("wulandari", 10, cursor), people.last());
            page.get("hits")
                    .forEach(hit -> assertThat(seen.add(hit.get("citizenId").asString()))
                            .isTrue());
            assertThat(page.get("total").get("value").asInt()).isEqualTo(CROWD);
            sizes.add(page.get("hits").size());
            cursor = page.has("cursor") ? page.get("cursor").asString() : null;
        } while (cursor != null);

        assertThat(seen).hasSize(CROWD);
        assertThat(sizes).containsExactly(10, 10, 10, 10, 10, 7);
    }

    @Test
    void aCursorServesOnlyTheQuestionItWasMadeFor() {
        String cursor = search.search(page("wulandari", 10, null), people.last())
                .get("cursor")
                .asString();
        String forged = (cursor.charAt(0) == 'A' ? "B" : "A") + cursor.substring(1);

        assertThat(status(page("wulandari", 20, cursor))).isEqualTo(200);
        assertThat(status(page("kartika", 10, cursor))).isEqualTo(400);
        assertThat(status(page("wulandari", 10, forged))).isEqualTo(400);
        assertThat(status(page("wulandari", 10, "💥"))).isEqualTo(400);
    }

    @Test
    void aLifeIsFoundAsItIsToday() {
        UUID citizenId = people.named("Prameswari");
        people.then(citizenId, new MoveRegistered(citizenId, "33.73.04.1003", LocalDate.of(2024, 2, 1), null));
        assertThat(village("prameswari")).isEqualTo(People.VILLAGE);

        people.then(citizenId, new MoveRegistered(citizenId, "33.73.03.1001", LocalDate.of(2023, 2, 1), null));
        assertThat(village("prameswari")).isEqualTo("33.73.03.1001");

        people.then(citizenId, new DepartureRegistered(citizenId, LocalDate.of(2023, 3, 1), "MY"));
        assertThat(village("prameswari")).isEqualTo("33.73.03.1001");
        assertThat(total("{\"q\":\"prameswari\",\"status\":\"ABROAD\"}")).isEqualTo(1);

        people.then(citizenId, new ArrivalRegistered(citizenId, LocalDate.of(2023, 4, 1), "33.73.04.1003"));
        people.then(citizenId, new NameChanged(citizenId, "Anindyaswari", LocalDate.of(2023, 5, 1)));
        assertThat(total("{\"q\":\"prameswari\"}")).isZero();
        assertThat(village("anindyaswari")).isEqualTo("33.73.04.1003");

        people.then(citizenId, new DeathRegistered(citizenId, LocalDate.of(2023, 6, 1)));
        assertThat(total("{\"q\":\"anindyaswari\",\"status\":\"DECEASED\"}")).isEqualTo(1);
    }

    @Test
    void whoeverNeverWasIsFoundNoMore() {
        UUID citizenId = UUID.randomUUID();
        var registered = log.publish(
                citizenId,
                new BirthRegistered(
                        citizenId,
                        null,
                        "Kertanegara",
                        Sex.MALE,
                        LocalDate.of(2023, 1, 1),
                        0,
                        null,
                        People.VILLAGE,
                        null,
                        null,
                        null,
                        null));
        people.then(citizenId, new NameChanged(citizenId, "Kertajaya", LocalDate.of(2023, 2, 1)));
        assertThat(total("{\"q\":\"kertajaya\"}")).isEqualTo(1);

        people.then(
                citizenId,
                new FactRevoked(Set.of(citizenId), registered.envelope().eventId()));

        assertThat(total("{\"q\":\"kertajaya\"}")).isZero();
        assertThat(total("{\"q\":\"kertanegara\"}")).isZero();
    }

    @Test
    void theAnswerSaysHowMuchOfTheLogItKnows() {
        people.named("Watermarkiah");
        JsonNode watermark = search.search(body("watermarkiah"), people.last()).get("watermark");

        assertThat(watermark.get("position").asLong()).isEqualTo(people.last());
        assertThat(watermark.get("recordedAt").asString()).isNotBlank();
        assertThat(watermark.get("lagSeconds").asLong()).isNotNegative();
    }

    @ParameterizedTest
    @MethodSource("id.satudata.query.search.HostileInput#texts")
    void whateverIsTypedIsLookedForAndNothingElse(String typed) {
        String body = JsonMapper.shared().createObjectNode().put("q", typed).toString();
        HttpResponse<String> response = search.post("/v1/citizens/search", body);

        assertThat(response.statusCode()).as(response.body()).isIn(200, 400);
        if (response.statusCode() == 200) {
            assertThat(JsonMapper.shared().readTree(response.body()).get("hits").size())
                    .isZero();
        } else {
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    @ParameterizedTest
    @MethodSource("id.satudata.query.search.HostileInput#bodies")
    void whatIsNoQuestionIsRefusedWithAProblem(String body) {
        HttpResponse<String> response = search.post("/v1/citizens/search", body);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void aQuestionOf64KibibytesIsReadAndNothingLonger() {
        assertThat(search.post("/v1/citizens/search", padded(64 * 1024)).statusCode())
                .isEqualTo(200);

        String longer = padded(64 * 1024 + 1);
        HttpResponse<String> refused = search.post("/v1/citizens/search", longer);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(413);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body()).contains("Isi paling banyak 64 KiB.");
        var withoutLength = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(longer.getBytes(UTF_8)));
        HttpResponse<String> english = search.post("/v1/citizens/search", withoutLength, "Accept-Language", "en");
        assertThat(english.statusCode()).as(english.body()).isEqualTo(413);
        assertThat(english.body()).contains("The content may be 64 KiB at most.");
    }

    private static String padded(int bytes) {
        return "{" + " ".repeat(bytes - 2) + "}";
    }

    private String village(String typed) {
        return search.search(body(typed), people.last())
                .get("hits")
                .get(0)
                .get("village")
                .get("code")
                .asString();
    }

    private int total(String body) {
        return search.search(body, people.last()).get("total").get("value").asInt();
    }

    private int status(String body) {
        return search.post("/v1/citizens/search", body).statusCode();
    }

    private static List<String> counts(JsonNode answer, String facet, String key) {
        return answer.get("facets")
                .get(facet)
                .valueStream()
                .map(count ->
                        count.get(key).asString() + "=" + count.get("count").asInt())
                .toList();
    }

    private static String body(String typed) {
        return page(typed, 20, null);
    }

    private static String page(String typed, int size, @Nullable String cursor) {
        var body = JsonMapper.shared().createObjectNode().put("q", typed).put("size", size);
        return (cursor == null ? body : body.put("cursor", cursor)).toString();
    }
}
