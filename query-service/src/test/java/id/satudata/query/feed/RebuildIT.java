package id.satudata.query.feed;

import static id.satudata.query.feed.Residents.renamed;
import static id.satudata.query.feed.Residents.resident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.embedded.TestEngines;
import id.satudata.query.FactsOnTopic;
import id.satudata.query.rebuild.RebuildProgress;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RebuildIT {

    private static final Duration SOON = Duration.ofSeconds(120);
    private static final String LATEST = "/v1/projections/record/rebuilds/latest";

    private final FactsOnTopic log = new FactsOnTopic();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final String database = TestEngines.postgres().freshDatabase();

    @AfterEach
    void closeLog() {
        threads.close();
        log.close();
    }

    @Test
    void aRebuildWithWritesGoingOnEndsWithEqualChecksumsAndNoQuestionFails() {
        publish(5_000);
        try (ReadSide readSide = ReadSide.start(database, log, Witness.content())) {
            readSide.catchUp();
            AtomicBoolean rebuilding = new AtomicBoolean(true);
            AtomicLong written = new AtomicLong(10_000);
            var writer = CompletableFuture.runAsync(
                    () -> {
                        while (rebuilding.get()) {
                            publish(50);
                            written.addAndGet(100);
                            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
                        }
                    },
                    threads);
            var asker = CompletableFuture.supplyAsync(() -> askWhile(rebuilding, readSide), threads);

            var accepted = readSide.post("/v1/projections/record/rebuilds");
            assertThat(accepted.statusCode()).isEqualTo(202);
            assertThat(accepted.headers().firstValue("Location")).hasValue(LATEST);
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(readSide.get(LATEST).body()).doesNotContain("RUNNING"));
            rebuilding.set(false);
            writer.join();

            assertThat(asker.join()).as("questions answered meanwhile").isGreaterThan(10);
            JsonNode rebuild = JsonMapper.shared().readTree(readSide.get(LATEST).body());
            assertThat(rebuild.get("state").asString()).as(rebuild.toString()).isEqualTo("DONE");
            assertThat(rebuild.get("comparisons"))
                    .isNotEmpty()
                    .allSatisfy(part -> assertThat(part.get("before").asString())
                            .isEqualTo(part.get("after").asString()));
            readSide.catchUp();
            assertThat(readSide.count("fact")).isEqualTo(written.get());
            assertThat(readSide.count("parked_stream")).isZero();
            assertThat(schemas(readSide)).isEqualTo(1);
            assertThat(readSide.bean(Generations.class).active().number()).isEqualTo(2);
        }
    }

    @Test
    void whatARebuildLeftBehindIsClearedAwayAtTheNextStart() {
        publish(100);
        try (ReadSide first = ReadSide.start(database, log, Witness.content())) {
            first.catchUp();
            first.bean(Generations.class).begin();
            assertThat(schemas(first)).isEqualTo(2);
        }

        try (ReadSide second = ReadSide.start(database, log, Witness.content())) {
            assertThat(schemas(second)).isEqualTo(1);
            assertThat(second.count("fact")).isEqualTo(200);
        }
    }

    @Test
    void aRebuiltGenerationHasEveryIndexOfANewOne() {
        try (ReadSide readSide = ReadSide.start(database, log, Witness.content())) {
            List<String> before = indexes(readSide);

            readSide.bean(RecordRebuild.class).rebuild(new Unwatched());

            assertThat(indexes(readSide)).contains("fact_by_position").isEqualTo(before);
        }
    }

    @Test
    void anUnknownProjectionCannotBeRebuilt() {
        try (ReadSide readSide = ReadSide.start(database, log, Witness.content())) {
            assertThat(readSide.post("/v1/projections/nonsense/rebuilds").statusCode())
                    .isEqualTo(404);
            assertThat(readSide.get(LATEST).statusCode()).isEqualTo(404);
        }
    }

    private void publish(int citizens) {
        for (int number = 0; number < citizens; number++) {
            UUID citizenId = UUID.randomUUID();
            log.publish(citizenId, resident(citizenId, "Resident " + number));
            log.publish(citizenId, renamed(citizenId, "Renamed " + number));
        }
        log.flush();
    }

    private static long askWhile(AtomicBoolean going, ReadSide readSide) {
        long answers = 0;
        long lastCount = 0;
        while (going.get()) {
            long count = readSide.count("fact");
            assertThat(count).isGreaterThanOrEqualTo(lastCount);
            lastCount = count;
            answers++;
        }
        return answers;
    }

    private static List<String> indexes(ReadSide readSide) {
        return readSide.bean(ReadModel.class)
                .query(jdbc -> jdbc.sql(
                                "select indexname from pg_indexes where schemaname = current_schema() order by indexname")
                        .query(String.class)
                        .list());
    }

    private static long schemas(ReadSide readSide) {
        return readSide.bean(JdbcClient.class)
                .sql("select count(*) from pg_namespace where nspname like 'read\\_%'")
                .query(Long.class)
                .single();
    }

    private static final class Unwatched implements RebuildProgress {
        @Override
        public void total(long units) {}

        @Override
        public void done(long units) {}
    }
}
