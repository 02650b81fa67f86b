package id.satudata.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.audit.AuditFilter;
import id.satudata.audit.AuditTable;
import id.satudata.embedded.Ports;
import id.satudata.embedded.Postgres;
import id.satudata.embedded.PostgresConfig;
import id.satudata.embedded.TestTokens;
import id.satudata.kernel.citizen.Sex;
import id.satudata.query.FactsOnTopic;
import id.satudata.query.WholeQueryService;
import id.satudata.query.audit.Readers.Reader;
import id.satudata.query.search.People;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The audit on a PostgreSQL of its own, which is killed; Sari lives in Salatiga, 33.73. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditAwayIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int READERS = 6;
    private static final int KILLS = 3;

    @TempDir
    private static Path folder;

    private final FactsOnTopic log = new FactsOnTopic();
    private final People people = new People(log);
    private final Readers readers = new Readers();
    private PostgresConfig config;
    private Postgres server;
    private WholeQueryService service;
    private UUID sari;

    @BeforeAll
    void start() {
        config = new PostgresConfig(folder.resolve("audit"), Ports.free(), "secret");
        server = Postgres.start(config);
        service = WholeQueryService.start(
                log,
                "--satudata.audit.url=" + server.jdbcUrl("postgres"),
                "--satudata.audit.username=" + Postgres.SUPERUSER,
                "--satudata.audit.password=secret",
                "--satudata.audit.owner=" + Postgres.SUPERUSER,
                "--satudata.audit.owner-password=secret");
        sari = people.resident("Sari Wulandari", Sex.FEMALE, "1992-06-05", People.VILLAGE, "3373044506920003");
        service.digest(people.last());
    }

    @AfterAll
    void stop() {
        service.close();
        server.stop();
        log.close();
    }

    @Test
    void withoutTheAuditNobodyIsShownAnythingAndNobodyLearnsWhoIsThere() {
        kill();
        try {
            HttpResponse<String> own = read(officer("33.73"));
            HttpResponse<String> elsewhere = read(officer("33.72"));

            assertThat(own.statusCode()).isEqualTo(503);
            assertThat(own.headers().firstValue("Retry-After")).contains("5");
            assertThat(own.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(own.body()).contains("urn:satudata:problem:audit-away").doesNotContain("Sari");
            assertThat(elsewhere.statusCode()).isEqualTo(503);
            assertThat(elsewhere.body()).isEqualTo(own.body());
            assertThat(elsewhere.headers().map().keySet())
                    .isEqualTo(own.headers().map().keySet());
            assertThat(read(readers.of("policymaker", "bappenas", "ID", null)).statusCode())
                    .isEqualTo(503);
            assertThat(service.get(TestTokens.policymaker(), "/v1/indicators/population/values")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(JsonMapper.shared()
                            .readTree(service.get(TestTokens.operator(), "/actuator/health")
                                    .body())
                            .at("/components/audit/status")
                            .asString())
                    .isEqualTo("DEGRADED");
        } finally {
            server = Postgres.start(config);
        }
        await().atMost(PATIENCE).until(() -> read(officer("33.73")).statusCode() == 200);
    }

    @Test
    void noAnswerIsEverGivenWhoseRowIsNotThereForGood() throws Exception {
        AtomicBoolean ended = new AtomicBoolean();
        Map<String, Integer> answered = new ConcurrentHashMap<>();
        Queue<String> refused = new ConcurrentLinkedQueue<>();
        try (ExecutorService reading = Executors.newFixedThreadPool(READERS)) {
            for (int number = 0; number < READERS; number++) {
                String region = number % 2 == 0 ? "33.73" : "33.72";
                reading.submit(() -> {
                    while (!ended.get()) {
                        Reader reader = officer(region);
                        int status = read(reader).statusCode();
                        if (status == 503) {
                            refused.add(reader.id());
                        } else {
                            answered.put(reader.id(), status);
                        }
                    }
                });
            }
            for (int times = 0; times < KILLS; times++) {
                int before = answered.size();
                await().atMost(PATIENCE).until(() -> answered.size() > before + 200);
                kill();
                server = Postgres.start(config);
            }
            ended.set(true);
        }
        await().atMost(PATIENCE).until(() -> read(officer("33.73")).statusCode() == 200);

        System.out.printf("audit killed %d times: %,d answers, %,d refused%n", KILLS, answered.size(), refused.size());
        assertThat(refused).isNotEmpty();
        assertThat(answered.values()).containsOnly(200, 404);
        assertThat(answered.keySet()).allMatch(reader -> rowsOf(reader) == 1, "has one row");
        assertThat(refused).allMatch(reader -> rowsOf(reader) <= 1, "has at most one row");
    }

    private int rowsOf(String reader) {
        return service.bean(AuditTable.class)
                .page(new AuditFilter(null, reader, null, null, null, null, null), 10)
                .size();
    }

    private Reader officer(String region) {
        return readers.of("case-officer", "dukcapil", region, "population-administration");
    }

    private HttpResponse<String> read(Reader reader) {
        return service.get(reader.token(), "/v1/citizens/" + sari);
    }

    private void kill() {
        ProcessHandle process = ProcessHandle.of(server.pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        server.stop();
    }
}
