package id.satudata.query.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.embedded.TestEngines;
import id.satudata.kernel.citizen.DeathRegistered;
import id.satudata.kernel.citizen.NameChanged;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.event.FactCorrected;
import id.satudata.kernel.event.FactRevoked;
import id.satudata.query.FactsOnTopic;
import id.satudata.query.api.Today;
import id.satudata.query.feed.ReadModel;
import id.satudata.query.feed.Watermarks;
import id.satudata.query.search.People;
import id.satudata.query.search.SearchSide;
import id.satudata.query.search.index.SearchKey;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class VerificationIT {

    private static final String NIK = "3373045705900001";
    private static final String NAME = "Nurhaliza Tarisa";
    private static final String BORN = "1990-05-17";
    private static final int NOT_YET = 503;

    private final FactsOnTopic log = new FactsOnTopic();
    private final People people = new People(log);
    private SearchSide side;

    @BeforeAll
    void start() {
        side = SearchSide.start(TestEngines.postgres().freshDatabase(), log);
        register(NIK);
    }

    @AfterAll
    void stop() {
        side.close();
        log.close();
    }

    @Test
    void theThreeThatBelongTogetherMatchAndTheAnswerSaysNothingElse() {
        JsonNode answer = JsonMapper.shared().readTree(verify(NIK, NAME, BORN).body());

        assertThat(answer.get("matches").asBoolean()).isTrue();
        assertThat(answer.propertyNames()).containsExactly("matches", "watermark");
        assertThat(answer.get("watermark").get("position").asLong()).isEqualTo(people.last());
    }

    @ParameterizedTest
    @CsvSource({
        "3373045705900009, Nurhaliza Tarisa, 1990-05-17",
        "3373045705900001, Nurhalisa Tarisa, 1990-05-17",
        "3373045705900001, Tarisa Nurhaliza, 1990-05-17",
        "3373045705900001, Nurhaliza, 1990-05-17",
        "3373045705900001, Nurhaliza Tarisa, 1990-05-18",
        "9999999999999999, Nobody, 1800-01-01"
    })
    void oneThatDiffersIsEnoughAndNobodyLearnsWhichOne(String nik, String name, String birthDate) {
        String answer = verify(nik, name, birthDate).body();

        assertThat(answer).startsWith("{\"matches\":false,\"watermark\":{");
        assertThat(JsonMapper.shared().readTree(answer).propertyNames()).containsExactly("matches", "watermark");
    }

    @Test
    void caseBlanksAndPunctuationDoNotMatter() {
        assertThat(matches(NIK, "  NURHALIZA-tarisa. ", BORN)).isTrue();
    }

    @Test
    void aCorrectedBirthDateCountsAndTheWrongOneNoMore() {
        String nik = "3373045705900101";
        UUID citizenId = UUID.randomUUID();
        UUID registered = people.resident(citizenId, NAME, BORN, nik);
        assertThat(matches(nik, NAME, BORN)).isTrue();

        people.then(citizenId, new FactCorrected(Set.of(citizenId), registered, "birthDate", "1991-05-17"));

        assertThat(matches(nik, NAME, BORN)).isFalse();
        assertThat(matches(nik, NAME, "1991-05-17")).isTrue();
    }

    @Test
    void aNewNameCountsAndTheOldOneNoMore() {
        String nik = "3373045705900102";
        UUID citizenId = register(nik);

        people.then(citizenId, new NameChanged(citizenId, "Anindya", LocalDate.of(2023, 5, 1)));

        assertThat(matches(nik, NAME, BORN)).isFalse();
        assertThat(matches(nik, "Anindya", BORN)).isTrue();
    }

    @Test
    void aNameOfTomorrowCountsFromTomorrowOn() {
        String nik = "3373045705900103";
        UUID citizenId = register(nik);
        LocalDate tomorrow = LocalDate.parse(SearchSide.TODAY).plusDays(1);

        people.then(citizenId, new NameChanged(citizenId, "Anindya", tomorrow));

        assertThat(matches(nik, NAME, BORN)).isTrue();
        assertThat(matches(nik, "Anindya", BORN)).isFalse();
        assertThat(holdsOn(tomorrow, nik, NAME)).isFalse();
        assertThat(holdsOn(tomorrow, nik, "Anindya")).isTrue();
    }

    @Test
    void theDeadAreWhoTheyWere() {
        String nik = "3373045705900104";
        UUID citizenId = register(nik);

        people.then(citizenId, new DeathRegistered(citizenId, LocalDate.of(2023, 6, 1)));

        assertThat(matches(nik, NAME, BORN)).isTrue();
    }

    @Test
    void aRevokedRecordIsNobodys() {
        String nik = "3373045705900105";
        UUID citizenId = UUID.randomUUID();
        UUID registered = people.resident(citizenId, NAME, BORN, nik);
        assertThat(matches(nik, NAME, BORN)).isTrue();

        people.then(citizenId, new FactRevoked(Set.of(citizenId), registered));

        assertThat(matches(nik, NAME, BORN)).isFalse();
    }

    @Test
    void eachOfManyAtOnceGetsItsOwnAnswer() throws Exception {
        verify(NIK, NAME, BORN);
        List<Callable<Boolean>> questions = IntStream.range(0, 200)
                .<Callable<Boolean>>mapToObj(i -> () -> matches(NIK, i % 2 == 0 ? NAME : "Nobody", BORN))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> answers = threads.invokeAll(questions);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(i % 2 == 0);
            }
        }
    }

    @Test
    void theTableHoldsNothingOfAnybodyInClear() {
        verify(NIK, NAME, BORN);
        List<String> rows = side.bean(ReadModel.class)
                .query(jdbc -> jdbc.sql("select identity_proof::text as row from identity_proof")
                        .query((row, number) -> row.getString("row"))
                        .list());

        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(NIK) || row.contains(BORN) || row.contains("urha"));
    }

    @Test
    void aRebuildKeepsTheSame() {
        verify(NIK, NAME, BORN);
        side.rebuild("record");

        assertThat(matches(NIK, NAME, BORN)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nik       | {"name":"Rahasia","birthDate":"1990-05-17"}
            nik       | {"nik":"337304570590000","name":"Rahasia","birthDate":"1990-05-17"}
            nik       | {"nik":"33730457059000012","name":"Rahasia","birthDate":"1990-05-17"}
            nik       | {"nik":"337304570590000x","name":"Rahasia","birthDate":"1990-05-17"}
            nik       | {"nik":"","name":"Rahasia","birthDate":"1990-05-17"}
            name      | {"nik":"3373045705900001","birthDate":"1990-05-17"}
            name      | {"nik":"3373045705900001","name":"-.","birthDate":"1990-05-17"}
            name      | {"nik":"3373045705900001","name":null,"birthDate":"1990-05-17"}
            birthDate | {"nik":"3373045705900001","name":"Rahasia"}
            birthDate | {"nik":"3373045705900001","name":"Rahasia","birthDate":"17-05-1990"}
            birthDate | {"nik":"3373045705900001","name":"Rahasia","birthDate":"1990-02-30"}
            birthDate | {"nik":"3373045705900001","name":"Rahasia","birthDate":"+999999999-01-01"}
            sex       | {"nik":"3373045705900001","name":"Rahasia","birthDate":"1990-05-17","sex":"FEMALE"}
            …         | {"nik":"3373045705900001","name":"Rahasia","birthDate":"1990-05-17","Rahasia Juga":1}
            """)
    void aFieldThatCannotBeIsNamedAndNothingIsSaidBack(String field, String body, CapturedOutput output) {
        HttpResponse<String> answer = side.post("/v1/verifications", body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"parameter\":\"" + field + "\"", "Parameter");
        assertNothingPersonal(answer.body(), output);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Rahasia 3373045705900001",
                "[\"Rahasia\",\"3373045705900001\"]",
                "{\"nik\":\"3373045705900001\"",
                "{\"nik\":{\"Rahasia\":\"3373045705900001\"},\"name\":\"Rahasia\",\"birthDate\":\"1990-05-17\"}",
                "{\"nik\":\"3373045705900001\",\"name\":[\"Rahasia\"],\"birthDate\":\"1990-05-17\"}"
            })
    void whatIsNoVerificationIsRefusedAndNothingIsSaidBack(String body, CapturedOutput output) {
        HttpResponse<String> answer = side.post("/v1/verifications", body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertNothingPersonal(answer.body(), output);
    }

    @Test
    void refusalsSpeakIndonesianUnlessAskedForEnglish() {
        String body = "{\"nik\":\"1\",\"name\":\"Rahasia\",\"birthDate\":\"1990-05-17\"}";

        assertThat(side.post("/v1/verifications", body).body()).contains("Parameter nik harus berupa 16 angka.");
        assertThat(side.post("/v1/verifications", BodyPublishers.ofString(body), "Accept-Language", "en")
                        .body())
                .contains("Parameter nik must be 16 digits.");
    }

    @Test
    void aLongNameIsRefused() {
        assertThat(verify(NIK, "a".repeat(200), BORN).statusCode()).isEqualTo(200);
        assertThat(side.post("/v1/verifications", body(NIK, "a".repeat(201), BORN))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theExampleInTheApiDescriptionIsAnswered() {
        JsonNode fields = JsonMapper.shared()
                .readTree(side.get("/v3/api-docs").body())
                .at("/components/schemas/VerificationBody/properties");
        var example = JsonMapper.shared().createObjectNode();
        fields.propertyStream()
                .forEach(field -> example.set(field.getKey(), field.getValue().get("example")));

        assertThat(example.propertyNames()).containsExactlyInAnyOrder("nik", "name", "birthDate");
        assertThat(side.post("/v1/verifications", example.toString()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoWasAskedAboutIsNotLogged(CapturedOutput output) {
        verify(NIK, NAME, BORN);
        verify("3373045705900999", "Rahasia", BORN);

        assertThat(output.getAll()).doesNotContain(NIK, "3373045705900999", "Rahasia", NAME);
    }

    private UUID register(String nik) {
        return people.resident(NAME, Sex.FEMALE, BORN, People.VILLAGE, nik);
    }

    private boolean matches(String nik, String name, String birthDate) {
        return JsonMapper.shared()
                .readTree(verify(nik, name, birthDate).body())
                .get("matches")
                .asBoolean();
    }

    /** Once all that was told is in; on a busy machine that can take a while. */
    private HttpResponse<String> verify(String nik, String name, String birthDate) {
        HttpResponse<String> answer;
        do {
            answer = side.post("/v1/verifications?after=" + people.last(), body(nik, name, birthDate));
        } while (answer.statusCode() == NOT_YET);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private boolean holdsOn(LocalDate day, String nik, String name) {
        Instant noon = day.atTime(5, 0).toInstant(ZoneOffset.UTC);
        UUID proof = Identity.of(nik, name, LocalDate.parse(BORN)).proof(side.bean(SearchKey.class));
        return new Verifications(
                        side.bean(ReadModel.class),
                        side.bean(Watermarks.class),
                        new Today(Clock.fixed(noon, ZoneOffset.UTC)))
                .find(List.of(proof))
                .of(proof)
                .matches();
    }

    private static String body(String nik, String name, String birthDate) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("nik", nik)
                .put("name", name)
                .put("birthDate", birthDate)
                .toString();
    }

    private static void assertNothingPersonal(String answer, CapturedOutput output) {
        assertThat(answer).doesNotContain("Rahasia", "337304");
        assertThat(output.getAll()).doesNotContain("Rahasia", "337304");
    }
}
