package id.satudata.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

/** One platform through its life: facts in, figures out, every process killed, everything killed, rebuilt, stopped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class SpineIT {

    private static final String BREACH = """
            {"what":"A note with a password was found","from":"2026-01-01T00:00:00Z","until":"2026-01-02T00:00:00Z"}""";

    private static final Duration RECOVERY = Duration.ofSeconds(90);
    private static final String CHILDREN =
            "/v1/indicators/population/values?region=33.73.04&level=village&age=0-11&asOf=" + Children.AS_OF;

    @TempDir
    private static Path folder;

    private Platform platform;
    private Logins logins;
    private Api commands;
    private Api queries;
    private long lastPosition;

    @BeforeAll
    void start() throws Exception {
        platform = new Platform(folder);
        logins = new Logins(platform);
        commands = new Api(platform.commands(), logins);
        queries = new Api(platform.queries(), logins);
        platform.run("start");
    }

    @AfterAll
    void stop() throws Exception {
        platform.run("stop");
    }

    @Test
    @Order(1)
    @DisplayName("The children of each village are counted to the day, the same in JSON and CSV")
    void childrenAreCounted() throws Exception {
        List<JsonNode> answers = commands.batch(Children.batch());

        assertThat(answers).hasSize(59).allMatch(answer -> answer.get("status").asInt() == 201);
        lastPosition = answers.getLast().get("position").asLong();
        assertChildrenAreCounted();
        HttpResponse<String> csv = queries.get(CHILDREN, "Accept", "text/csv");
        assertThat(csv.body()).contains("33.73.04.1001", ",30").contains(",3").contains(",25");
    }

    @Test
    @Order(2)
    @DisplayName("The same batch again gets the same answers and adds nothing")
    void nothingIsCountedTwice() throws Exception {
        List<JsonNode> answers = commands.batch(Children.batch());

        assertThat(answers.getLast().get("position").asLong()).isEqualTo(lastPosition);
        assertChildrenAreCounted();
    }

    private static String idOf(HttpResponse<String> created) {
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return JsonMapper.shared().readTree(created.body()).get("id").asString();
    }

    @Test
    @Order(2)
    @DisplayName("Every question that the OpenAPI document shows is answered")
    void examplesAreAnswered() throws Exception {
        String someone =
                commands.batch(Children.batch()).getFirst().get("subjectId").asString();
        String breach = idOf(queries.post("/v1/breaches", BREACH));
        // Without a request for access the officer has nothing to export.
        HttpResponse<String> asked =
                commands.post("/v1/rights-requests", "{\"kind\":\"ACCESS\",\"citizenId\":\"%s\"}".formatted(someone));
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        assertThat(queries.get("/v1/editions?after=" + position(asked).orElseThrow())
                        .statusCode())
                .isEqualTo(200);
        List<String> questions = new Examples(queries.getJson("/v3/api-docs")).questions(someone);

        assertThat(questions).hasSizeGreaterThan(8);
        for (String example : questions) {
            String question = example.startsWith("/v1/breaches/") ? example.replace(someone, breach) : example;
            HttpResponse<String> answer = question.startsWith("/v1/me")
                    ? queries.get(question, "Authorization", "Bearer " + logins.token("citizen", "--citizen", someone))
                    : queries.get(question);
            assertThat(answer.statusCode())
                    .as("%s: %s", question, answer.body())
                    .isEqualTo(200);
        }
    }

    @Test
    @Order(2)
    @DisplayName("No secret stands in a command line, an environment or a log")
    void secretsStayInTheirFiles() throws Exception {
        DrawnSecrets secrets = new DrawnSecrets(folder.resolve("data/secrets"));
        List<Path> processes = DrawnSecrets.processes();
        List<Path> logs;
        try (Stream<Path> all = Files.walk(folder.resolve("data/logs"))) {
            logs = all.filter(Files::isRegularFile).toList();
        }

        assertThat(secrets.count()).isGreaterThan(5);
        assertThat(processes).anyMatch(process -> DrawnSecrets.text(process).contains(folder.toString()));
        assertThat(logs).isNotEmpty();
        assertThat(processes).noneMatch(secrets::areIn);
        assertThat(logs).noneMatch(secrets::areIn);
    }

    @Test
    @Order(2)
    @DisplayName("Nobody gets anything without a token, and nobody more than their role and region allow")
    void strangersAreTurnedAway() throws Exception {
        String someone =
                commands.batch(Children.batch()).getFirst().get("subjectId").asString();
        String record = "/v1/citizens/" + someone;

        assertThat(queries.get(record).statusCode()).isEqualTo(200);
        assertThat(status(record, "")).isEqualTo(401);
        assertThat(status(record, logins.token("policymaker"))).isEqualTo(403);
        assertThat(status(record, logins.token("case-officer", "--region", "33.72")))
                .isEqualTo(404);
        assertThat(status(record, logins.token("case-officer", "--region", "33.73")))
                .isEqualTo(200);
        assertThat(commands.post("/v1/residents", "{}", "Authorization", "Bearer " + logins.token("operator"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @Order(2)
    @DisplayName("Every role is answered what the tour says")
    void theTourIsTrue() throws Exception {
        assertThat(platform.tour()).contains("All answers were as they should be.");
    }

    private int status(String path, String token) throws Exception {
        return queries.get(path, "Authorization", "Bearer " + token).statusCode();
    }

    @Test
    @Order(3)
    @DisplayName("Whichever process is killed comes back by itself, and nothing acknowledged is lost")
    void anyProcessMayDie() throws Exception {
        for (String part : platform.processes().keySet()) {
            if (!part.equals("supervisor")) {
                kill(platform.processes().get(part));
                lastPosition = register("after-" + part);
                assertVisible(lastPosition);
            }
        }
        assertChildrenAreCounted();
    }

    @Test
    @Order(4)
    @DisplayName("After all processes were killed at once, a start brings everything back")
    void everythingMayDie() throws Exception {
        for (long process : platform.processes().values()) {
            kill(process);
        }
        platform.run("start");

        assertVisible(lastPosition);
        assertChildrenAreCounted();
    }

    @Test
    @Order(5)
    @DisplayName("A rebuilt projection equals the one it replaces")
    void projectionsAreRebuilt() throws Exception {
        assertThat(platform.run("rebuild", "record")).contains("equal");
        assertThat(platform.run("rebuild", "citizens")).contains("equal");
        assertChildrenAreCounted();
    }

    @Test
    @Order(6)
    @DisplayName("A stop leaves no process behind")
    void nothingGoesOnAfterAStop() throws Exception {
        Map<String, Long> processes = platform.processes();

        platform.run("stop");

        assertThat(processes.values()).noneMatch(pid -> ProcessHandle.of(pid).isPresent());
        platform.run("start");
        assertChildrenAreCounted();
    }

    @Test
    @Order(7)
    @DisplayName("The log is what the notary sealed, for anybody who has the public key")
    void theLogIsSealed() throws Exception {
        assertThat(platform.run("verify-log"))
                .containsSubsequence(
                        "The log of events", "the log is what was sealed", "The log of accesses", "what was sealed")
                .doesNotContain("WRONG");
    }

    @Test
    @Order(7)
    @DisplayName("Whom somebody was shown is told to the data protection officer and to whoever it was about")
    void readsAreSeen() throws Exception {
        String someone =
                commands.batch(Children.batch()).getFirst().get("subjectId").asString();
        assertThat(queries.get("/v1/citizens/" + someone).statusCode()).isEqualTo(200);

        JsonNode seen = queries.getJson("/v1/audit?subject=" + someone).get("accesses");
        HttpResponse<String> told = queries.get(
                "/v1/me/accesses", "Authorization", "Bearer " + logins.token("citizen", "--citizen", someone));

        assertThat(seen.get(0).get("action").asString()).isEqualTo("read-record");
        assertThat(told.body()).contains("read-record").contains("UU 27/2022");
    }

    private void assertChildrenAreCounted() throws Exception {
        assertVisible(lastPosition);
        JsonNode answer = queries.getJson(CHILDREN);
        assertThat(answer.get("total").asLong()).isEqualTo(58);
        assertThat(value(answer, "33.73.04.1001")).isEqualTo(30);
        assertThat(value(answer, "33.73.04.1002")).isEqualTo(3);
        assertThat(value(answer, "33.73.04.1003")).isEqualTo(25);
    }

    private static long value(JsonNode answer, String village) {
        return answer.get("rows")
                .valueStream()
                .filter(row -> row.get("region").get("code").asString().equals(village))
                .mapToLong(row -> row.get("value").asLong())
                .sum();
    }

    /** Sends a fact until it is taken, as an integrator would; the key makes sure it is taken once. */
    private long register(String key) {
        String body = """
                {"name":"Warga Baru","sex":"FEMALE","birthDate":"1990-05-17","village":"33.73.01.1001","effectiveOn":"2020-01-01"}""";
        return await().atMost(RECOVERY)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(
                        () -> position(commands.post("/v1/residents", body, "Idempotency-Key", key)),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<Long> position(HttpResponse<String> answer) {
        return answer.statusCode() == 201
                ? Optional.of(JsonMapper.shared()
                        .readTree(answer.body())
                        .get("position")
                        .asLong())
                : Optional.empty();
    }

    private void assertVisible(long position) {
        await().atMost(RECOVERY)
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> queries.get(CHILDREN + "&after=" + position).statusCode() == 200);
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }
}
