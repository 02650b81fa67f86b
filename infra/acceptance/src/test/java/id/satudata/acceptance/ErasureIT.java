package id.satudata.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who should never have been registered is erased, and looked for everywhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class ErasureIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NAME = "Zulaikha Permatasari";
    private static final String NEW_NAME = "Zulaikha Kusumawardhani";
    private static final String NIK = "3373045408870007";
    private static final String BIRTHDAY = "1987-08-14";
    private static final String PHONE = "+6285512349876";
    private static final String EMAIL = "zulaikha.permata@example.id";
    private static final List<String> FIGURES = List.of(
            "/v1/indicators/population/values?region=33.73&level=village&by=sex,ageBand,familyRole&asOf=2024-06-30",
            "/v1/indicators/population/values?region=33.73&level=village&by=sex&asOf=2024-06-30",
            "/v1/indicators/population/values?region=33.73&level=village&age=30-40&asOf=2024-06-30",
            "/v1/indicators/births/values?region=33.73&from=2015-01-01&to=2015-12-31");

    @TempDir
    private static Path folder;

    private Platform platform;
    private Api commands;
    private Api queries;
    private String citizen = "";
    private String child = "";
    private List<JsonNode> figures = List.of();

    @BeforeAll
    void start() throws Exception {
        platform = new Platform(folder);
        Logins logins = new Logins(platform);
        commands = new Api(platform.commands(), logins);
        queries = new Api(platform.queries(), logins);
        platform.run("start");
        commands.batch(Children.batch());
        citizen = fact("/v1/residents", """
                {"nik":"%s","name":"%s","sex":"FEMALE","birthDate":"%s","village":"33.73.04.1001",
                 "familyCard":"3373041212120001","effectiveOn":"2010-01-04"}""".formatted(NIK, NAME, BIRTHDAY))
                .get("subjectId")
                .asString();
        child = fact("/v1/births", """
                {"name":"Anak Pertama","sex":"MALE","birthDate":"2015-02-03","motherNik":"%s"}""".formatted(NIK)).get("subjectId").asString();
        fact("/v1/moves", """
                {"nik":"%s","toVillage":"33.73.04.1003","movedOn":"2018-05-01","familyCard":"3373041212120002"}""".formatted(NIK));
        fact("/v1/name-changes", """
                {"nik":"%s","name":"%s","changedOn":"2019-05-01"}""".formatted(NIK, NEW_NAME));
        JsonNode last = fact("/v1/contacts", """
                {"nik":"%s","phone":"%s","email":"%s","givenOn":"2024-01-10"}""".formatted(NIK, PHONE, EMAIL));
        holdBack();
        awaitVisible(last);
    }

    @AfterAll
    void stop() throws Exception {
        platform.run("stop");
    }

    @Test
    @Order(1)
    @DisplayName("Before, she is found by name and number, and reached; her traces are where they should be")
    void sheIsKnown() throws Exception {
        figures = figures();

        assertThat(hits(NEW_NAME)).isEqualTo(1);
        assertThat(hits(NIK)).isEqualTo(1);
        assertThat(verified(NEW_NAME)).isTrue();
        assertThat(queries.get("/v1/citizens/" + citizen).body()).contains(NEW_NAME, NIK, PHONE, EMAIL);
        assertThat(queries.get("/v1/citizens/" + child + "/history").body()).contains(NIK);
        Map<String, Set<String>> traces = new Traces(platform).of(needles());
        assertThat(traces.keySet())
                .containsExactlyInAnyOrder("command: public.identifier_claim", "query: read_1.identity_proof", "index");
        assertThat(traces.get("index")).contains("new name").doesNotContain("NIK", "phone");
    }

    @Test
    @Order(2)
    @DisplayName("The register keeps what it has to, and says by which law")
    void registrationsAreKept() throws Exception {
        HttpResponse<String> refused = commands.post("/v1/erasures", """
                {"citizenId":"%s","ground":"SUBJECT_REQUEST","fields":["name","phone"]}""".formatted(citizen));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("registrations-are-kept", "UU 23/2006 art. 79")
                .doesNotContain(NEW_NAME);
    }

    @Test
    @Order(3)
    @DisplayName("Consent is withdrawn: the contact goes, all else stays")
    void consentIsWithdrawn() throws Exception {
        awaitVisible(fact("/v1/erasures", """
                {"citizenId":"%s","ground":"CONSENT_WITHDRAWN"}""".formatted(citizen)));

        assertThat(queries.get("/v1/citizens/" + citizen).body())
                .contains(NEW_NAME, NIK)
                .doesNotContain(PHONE, EMAIL);
        assertThat(queries.get("/v1/citizens/" + citizen + "/history").body()).doesNotContain(PHONE, EMAIL);
    }

    @Test
    @Order(4)
    @DisplayName("The registration was unlawful: she is in no place any more, also not as a hash")
    void sheIsForgotten() throws Exception {
        awaitVisible(fact("/v1/erasures", """
                {"nik":"%s","ground":"UNLAWFUL","document":"DPO-2026-0017"}""".formatted(NIK)));

        await().atMost(PATIENCE).until(() -> hits(NEW_NAME) == 0);
        assertNobodyKnowsHer();
    }

    @Test
    @Order(5)
    @DisplayName("Everything rebuilt from the log: still in no place, and the figures are the same")
    void sheStaysForgotten() throws Exception {
        assertThat(platform.run("rebuild", "record")).contains("equal");
        assertThat(platform.run("rebuild", "citizens")).contains("equal");

        assertNobodyKnowsHer();
    }

    @Test
    @Order(6)
    @DisplayName("With a new key for all keys everybody else is read as before")
    void keysAreRotated() throws Exception {
        assertThat(platform.run("rotate-keys")).contains("are wrapped with a new key");

        platform.run("stop");
        platform.run("start");
        platform.run("rebuild", "record");
        assertThat(queries.get("/v1/citizens/" + child).body()).contains("Anak Pertama");
        assertNobodyKnowsHer();
    }

    @Test
    @Order(7)
    @DisplayName("Her number may be registered again, for somebody else's good")
    void theNumberIsFree() throws Exception {
        HttpResponse<String> answer = commands.post("/v1/residents", """
                {"nik":"%s","name":"Orang Lain","sex":"FEMALE","birthDate":"%s","village":"33.73.04.1001",
                 "effectiveOn":"2010-01-04"}""".formatted(NIK, BIRTHDAY));

        assertThat(answer.statusCode()).isEqualTo(201);
    }

    private void assertNobodyKnowsHer() throws Exception {
        assertThat(new Traces(platform).of(needles())).isEmpty();
        assertThat(hits(NEW_NAME)).isZero();
        assertThat(hits(NIK)).isZero();
        assertThat(verified(NEW_NAME)).isFalse();
        assertThat(queries.get("/v1/citizens/" + citizen).body()).doesNotContain(NEW_NAME, NIK, PHONE);
        assertThat(queries.get("/v1/citizens/" + citizen + "/history").body())
                .doesNotContain(NAME, NEW_NAME, NIK, PHONE);
        assertThat(queries.get("/v1/citizens/" + child + "/history").body())
                .contains("Anak Pertama")
                .doesNotContain(NIK);
        assertThat(figures()).isEqualTo(figures);
    }

    private Map<String, List<String>> needles() throws Exception {
        String identifiers = platform.secret("command-service/satudata.identifiers.key");
        String search = platform.secret("query-service/satudata.search.key");
        Map<String, List<String>> needles = new LinkedHashMap<>();
        needles.put("name", Needles.of(NAME));
        needles.put("new name", Needles.of(NEW_NAME));
        needles.put("first name", Needles.of("Zulaikha"));
        needles.put("NIK", Needles.of(NIK));
        needles.put("phone", Needles.of(PHONE));
        needles.put("e-mail", Needles.of(EMAIL));
        needles.put("claimed NIK", Needles.ofHash(Needles.keyed(identifiers, "nik", NIK)));
        needles.put("NIK in the index", Needles.ofHash(Needles.keyed(search, "nik", NIK)));
        for (String name : List.of("zulaikhapermatasari", "zulaikhakusumawardhani")) {
            String identity = String.join("\n", NIK, BIRTHDAY, name);
            needles.put("proof of " + name, Needles.ofHash(Needles.keyed(search, "identity", identity)));
        }
        return needles;
    }

    /** Brings one of her events to the topic out of turn, so that the read side has to hold it. */
    private void holdBack() throws Exception {
        try (Connection log = platform.database("command");
                Statement select = log.createStatement();
                ResultSet row = select.executeQuery("select event_id, payload from domain_event where stream_id = '"
                        + citizen + "' and sequence = 0");
                KafkaProducer<String, byte[]> topic = new KafkaProducer<>(
                        Map.of("bootstrap.servers", "127.0.0.1:" + platform.port("kafka")),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            row.next();
            ProducerRecord<String, byte[]> message =
                    new ProducerRecord<>("satudata.citizen", citizen, row.getBytes("payload"));
            Map.of(
                            "ce_specversion", "1.0",
                            "ce_id", row.getString("event_id"),
                            "ce_type", "citizen.resident-registered.v1",
                            "ce_source", "/agencies/dukcapil",
                            "ce_subject", citizen,
                            "ce_time", "2024-01-10T03:00:00Z",
                            "ce_sequence", "1000",
                            "ce_position", "1",
                            "ce_actor", "test",
                            "ce_correlation", "test")
                    .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
            message.headers().add("content-type", "application/json".getBytes(UTF_8));
            topic.send(message).get();
        }
        await().atMost(PATIENCE).until(() -> count("select count(*) from read_1.waiting_event") == 1);
    }

    private long count(String sql) throws Exception {
        try (Connection database = platform.database("query");
                Statement select = database.createStatement();
                ResultSet row = select.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private JsonNode fact(String resource, String body) throws Exception {
        HttpResponse<String> answer =
                commands.post(resource, body, "Idempotency-Key", resource + Integer.toHexString(body.hashCode()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonMapper.shared().readTree(answer.body());
    }

    private void awaitVisible(JsonNode receipt) throws Exception {
        String path = "/v1/editions?after=" + receipt.get("position").asLong();
        await().atMost(PATIENCE).until(() -> queries.get(path).statusCode() == 200);
        await().atMost(PATIENCE).until(() -> lag() == 0);
    }

    /** Events that are not in the index yet. */
    private long lag() throws Exception {
        return queries.getJson("/v1/feed")
                .get("projections")
                .valueStream()
                .mapToLong(projection -> Math.abs(projection.get("lagEvents").asLong()))
                .sum();
    }

    private List<JsonNode> figures() throws Exception {
        List<JsonNode> answers = new ArrayList<>();
        for (String question : FIGURES) {
            JsonNode answer = queries.getJson(question);
            assertThat(answer.has("rows")).as(answer.toString()).isTrue();
            answers.add(answer.get("rows"));
        }
        return answers;
    }

    private long hits(String words) throws Exception {
        return JsonMapper.shared()
                .readTree(queries.post("/v1/citizens/search", "{\"q\":\"" + words + "\"}")
                        .body())
                .at("/total/value")
                .asLong(-1);
    }

    private boolean verified(String name) throws Exception {
        return JsonMapper.shared()
                .readTree(queries.post("/v1/verifications", """
                        {"nik":"%s","name":"%s","birthDate":"%s"}""".formatted(NIK, name, BIRTHDAY))
                        .body())
                .get("matches")
                .asBoolean();
    }
}
