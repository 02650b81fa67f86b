package id.satudata.query.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.satudata.embedded.TestEngines;
import id.satudata.kernel.citizen.MoveRegistered;
import id.satudata.kernel.citizen.NameChanged;
import id.satudata.kernel.event.FactCorrected;
import id.satudata.query.FactsOnTopic;
import id.satudata.query.feed.Projection;
import id.satudata.query.feed.ReadModel;
import id.satudata.query.rebuild.Comparison;
import id.satudata.query.rebuild.RebuildProgress;
import id.satudata.query.record.Records;
import id.satudata.query.search.Elastic;
import id.satudata.query.search.People;
import id.satudata.query.search.SearchSide;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CitizenIndexIT {

    private static final Duration WHILE = Duration.ofSeconds(10);

    private final FactsOnTopic log = new FactsOnTopic();
    private final People people = new People(log);
    private final String database = TestEngines.postgres().freshDatabase();
    private SearchSide search;
    private int marks;

    @BeforeAll
    void start() {
        search = SearchSide.start(database, log);
    }

    @AfterAll
    void stop() {
        search.close();
        log.close();
    }

    @Test
    void whatIsAcceptedIsSoonFoundByThoseWhoDoNotWaitForIt() {
        settled();
        people.named("Adiwangsa");
        // Well under a second on an idle machine.
        await().atMost(Duration.ofSeconds(3))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> search.names("{\"q\":\"adiwangsa\"}", 0).size() == 1);
    }

    @Test
    void whatHappensWhileElasticsearchIsDownIsFoundWhenItIsBack() {
        people.named("Tatkala");
        assertThat(found("tatkala")).isEqualTo(1);
        long recorded = recorded();

        TestEngines.elasticsearch().stop();
        try {
            for (int i = 0; i < 2_500; i++) {
                people.named("Sementara");
            }
            await().atMost(Duration.ofSeconds(60)).until(() -> recorded() == recorded + 2_500);
            var refused = search.post("/v1/citizens/search", "{\"q\":\"tatkala\"}");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(state().lagEvents()).isEqualTo(2_500);
        } finally {
            TestEngines.elasticsearch().start();
        }

        await().atMost(Duration.ofSeconds(60)).until(() -> state().lagEvents() == 0);
        assertThat(found("sementara")).isEqualTo(2_500);
        assertThat(state().position()).isEqualTo(people.last());
    }

    @Test
    void whatTheIndexCannotTakeWhileReadOnlyIsFoundLater() {
        settled();
        readOnly(true);
        people.named("Terkunci");
        await().atMost(Duration.ofSeconds(20)).until(() -> state().lagEvents() == 1);
        var refused = search.post("/v1/citizens/search?after=" + people.last(), "{\"q\":\"terkunci\"}");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(JsonMapper.shared()
                        .readTree(refused.body())
                        .at("/watermark/position")
                        .asLong())
                .isEqualTo(people.last() - 1);
        readOnly(false);

        await().atMost(Duration.ofSeconds(20)).until(() -> state().lagEvents() == 0);
        assertThat(found("terkunci")).isEqualTo(1);
    }

    @Test
    void aRebuildWithWritesGoingOnLosesNothingAndNoQuestionFails() {
        for (int i = 0; i < 2_000; i++) {
            people.named("Penduduk Lama");
        }
        assertThat(found("penduduk lama")).isEqualTo(2_000);
        String before = live();
        AtomicBoolean rebuilding = new AtomicBoolean(true);
        AtomicInteger added = new AtomicInteger();
        Executor threads = Thread::startVirtualThread;
        var writer = CompletableFuture.runAsync(
                () -> {
                    while (rebuilding.get()) {
                        UUID citizenId = people.named("Penduduk Baru");
                        people.then(
                                citizenId, new NameChanged(citizenId, "Penduduk Berganti", LocalDate.of(2022, 1, 1)));
                        added.incrementAndGet();
                        LockSupport.parkNanos(5_000_000);
                    }
                },
                threads);
        var asker = CompletableFuture.supplyAsync(() -> askWhile(rebuilding), threads);
        List<Long> progress = new ArrayList<>();

        List<Comparison> comparisons = search.bean(CitizensRebuild.class).rebuild(noting(progress));
        rebuilding.set(false);
        writer.join();

        assertThat(comparisons).hasSize(2).allMatch(Comparison::equal);
        assertThat(asker.join()).as("questions answered meanwhile").isPositive();
        assertThat(progress)
                .isSorted()
                .last()
                .satisfies(done -> assertThat(done).isGreaterThanOrEqualTo(2_000));
        assertThat(live()).isNotEqualTo(before);
        assertThat(Elastic.indices()).containsExactly(live());
        assertThat(found("penduduk lama")).isEqualTo(2_000);
        assertThat(found("penduduk berganti")).isEqualTo(added.get());
        assertThat(found("penduduk baru")).isZero();
    }

    @Test
    void anOlderDocumentNeverReplacesANewerOne() {
        BulkWriter writer = search.bean(BulkWriter.class);
        CitizenIndex index = search.bean(CitizenIndex.class);
        settled();
        UUID citizenId = UUID.randomUUID();
        var newer = new IndexEntry(CitizenDocument.unregistered(citizenId), 9, null);
        var older = new IndexEntry(CitizenDocument.unregistered(citizenId), 8, null);

        writer.update(List.of(newer), index.all());
        BulkOutcome outcome = writer.update(List.of(older), index.all());

        assertThat(outcome.refused()).isEmpty();
        assertThat(outcome.unanswered()).isEmpty();
        assertThat(search.bean(Versions.class).indexed(live(), List.of(citizenId)))
                .containsEntry(citizenId, 9L);
    }

    @Test
    void aWriteDoesNotBringADeletedIndexBack() {
        settled();
        var entry = new IndexEntry(CitizenDocument.unregistered(UUID.randomUUID()), 9, null);

        BulkOutcome outcome =
                search.bean(BulkWriter.class).update(List.of(entry), List.of("citizens-20000101000000000"));

        assertThat(outcome.unanswered()).hasSize(1);
        assertThat(Elastic.indices()).containsExactly(live());
    }

    @Test
    void oneDocumentTheIndexRefusesHoldsNobodyBack() {
        UUID citizenId = UUID.randomUUID();
        UUID eventId = people.registered(citizenId, "Penghalang", LocalDate.of(-300_000_000, 1, 1));
        people.named("Sesudahnya");

        assertThat(found("sesudahnya")).isEqualTo(1);
        assertThat(state().parked()).isEqualTo(1);

        people.then(citizenId, new FactCorrected(Set.of(citizenId), eventId, "birthDate", "1990-05-17"));
        assertThat(found("penghalang")).isEqualTo(1);
        assertThat(state().parked()).isZero();
    }

    @Test
    void whatACrashedRebuildLeftIsCleanedUpAtTheNextStart() {
        settled();
        String live = live();
        search.bean(CitizenIndex.class).create();
        assertThat(Elastic.indices()).hasSize(2);

        search.close();
        search = SearchSide.restart(database, log);

        await().atMost(Duration.ofSeconds(20)).until(() -> Elastic.indices().equals(List.of(live)));
        settled();
    }

    @Test
    void aLostIndexIsFilledAgainFromTheRecord() {
        settled();

        Elastic.send("DELETE", "/" + live(), "");

        await().atMost(Duration.ofSeconds(20)).until(() -> !Elastic.indices().isEmpty());
        await().atMost(Duration.ofSeconds(20)).until(() -> state().lagEvents() == 0);
        settled();
    }

    @Test
    void aPlannedMoveWaitsForItsDay() {
        UUID citizenId = people.named("Perantau");
        people.then(citizenId, new MoveRegistered(citizenId, "33.73.04.1003", LocalDate.of(2024, 2, 1), null));
        assertThat(found("perantau")).isEqualTo(1);

        Outbox outbox = search.bean(Outbox.class);
        assertThat(due(citizenId)).isEqualTo("2024-02-01");
        assertThat(outbox.backlog().waiting()).isZero();
        outbox.wake(LocalDate.of(2024, 1, 31));
        assertThat(due(citizenId)).isEqualTo("2024-02-01");
    }

    @Test
    void aRebuildOfTheRecordLeavesToTheIndexWhatWasOpenAndNothingElse() {
        UUID planned = people.named("Berencana");
        people.then(planned, new MoveRegistered(planned, "33.73.04.1003", LocalDate.of(2024, 2, 1), null));
        settled();
        readOnly(true);
        people.named("Tersisa");
        await().atMost(WHILE).until(() -> state().lagEvents() == 1);

        search.rebuild("record");

        assertThat(state().lagEvents()).isEqualTo(1);
        assertThat(due(planned)).isEqualTo("2024-02-01");
        readOnly(false);
        assertThat(found("tersisa")).isEqualTo(1);
    }

    @Test
    void aRecordThatWasReplacedAndNotComparedIsIndexedAnew() {
        settled();
        readOnly(true);
        search.bean(JdbcClient.class)
                .sql("insert into generation (state) values ('retired')")
                .update();

        search.close();
        search = SearchSide.restart(database, log);

        await().atMost(WHILE).until(() -> state().lagEvents() == citizens());
        readOnly(false);
        await().atMost(Duration.ofSeconds(20)).until(() -> state().lagEvents() == 0);
        settled();
    }

    @Test
    void onlyOneAtATimeChangesTheIndices() {
        IndexLock lock = search.bean(IndexLock.class);

        lock.holding(WHILE, () -> {
            assertThatThrownBy(() -> lock.holding(Duration.ZERO, () -> true)).isInstanceOf(IndexUnavailable.class);
            return true;
        });

        assertThat(lock.<Boolean>holding(WHILE, () -> true)).isTrue();
    }

    @Test
    void whatWasClaimedInAnotherGenerationSettlesNothingInThisOne() {
        UUID citizenId = people.named("Pindahan");
        people.then(citizenId, new MoveRegistered(citizenId, "33.73.04.1003", LocalDate.of(2024, 2, 1), null));
        assertThat(found("pindahan")).isEqualTo(1);
        Outbox outbox = search.bean(Outbox.class);
        LocalDate laterDay = LocalDate.of(2024, 3, 1);
        Claim here = claimOf(citizenId);
        Claim elsewhere = new Claim("read_0", citizenId, here.revision());

        outbox.done(List.of(elsewhere), Map.of(citizenId, laterDay));
        outbox.park(elsewhere, "refused");
        assertThat(due(citizenId)).isEqualTo("2024-02-01");
        assertThat(state().parked()).isZero();

        outbox.done(List.of(here), Map.of(citizenId, laterDay));
        assertThat(due(citizenId)).isEqualTo("2024-03-01");
    }

    @Test
    void whatIsTakenOutOfTheOutboxCanBeFoundInTheIndexToComeToo() {
        settled();
        CitizenIndex index = search.bean(CitizenIndex.class);
        String next = index.create();
        try {
            Elastic.send("PUT", "/" + next + "/_settings", "{\"index.refresh_interval\":\"-1\"}");
            UUID citizenId = people.named("Mendatang");
            assertThat(found("mendatang")).isEqualTo(1);

            assertThat(Elastic.send("GET", "/" + next + "/_count?q=citizenId:" + citizenId, "")
                            .body())
                    .contains("\"count\":1,");
        } finally {
            index.delete(next);
        }
    }

    @Test
    void whatTheRecordLacksTheIndexLacksToo() {
        settled();
        search.bean(ReadModel.class).change(jdbc -> {
            jdbc.sql("lock table stream in exclusive mode").update(); // holds up the feed
            people.named("Tertahan");
            await().atMost(WHILE).until(() -> state().lagEvents() == 1);
            return true;
        });
        await().atMost(WHILE).until(() -> state().lagEvents() == 0);
    }

    @Test
    void whoeverFillsAnIndexThatTakesNothingLosesPatience() {
        settled();
        var entry = new IndexEntry(CitizenDocument.unregistered(UUID.randomUUID()), 9, null);
        PatientWriter writer = search.bean(PatientWriter.class);
        readOnly(true);

        assertThatThrownBy(() -> writer.fill(List.of(entry), live(), 3, Duration.ofMillis(10)))
                .isInstanceOf(IndexUnavailable.class);
        readOnly(false);
    }

    /** Someone new has been found, so the index has everything. */
    private void settled() {
        String name = "Penanda " + unlikeAnyOther(marks++);
        people.named(name);
        assertThat(found(name)).isEqualTo(1);
    }

    /** Ten letters, so that no slip or variant makes one such name another. */
    private static String unlikeAnyOther(int number) {
        return new Random(number)
                .ints(10, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private long found(String typed) {
        return search.search("{\"q\":\"%s\"}".formatted(typed), people.last())
                .get("total")
                .get("value")
                .asLong();
    }

    private int askWhile(AtomicBoolean rebuilding) {
        int answered = 0;
        while (rebuilding.get()) {
            var answer = search.post("/v1/citizens/search", "{\"q\":\"penduduk lama\"}");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(JsonMapper.shared()
                            .readTree(answer.body())
                            .at("/total/value")
                            .asInt())
                    .isEqualTo(2_000);
            answered++;
        }
        return answered;
    }

    private static RebuildProgress noting(List<Long> progress) {
        return new RebuildProgress() {
            @Override
            public void total(long units) {
                assertThat(units).isPositive();
            }

            @Override
            public void done(long units) {
                progress.add(units);
            }
        };
    }

    private String live() {
        return search.bean(CitizenIndex.class).live().orElseThrow();
    }

    private Projection.State state() {
        return search.bean(CitizensProjection.class).state();
    }

    private long recorded() {
        return search.bean(ReadModel.class)
                .query(jdbc ->
                        jdbc.sql("select count(*) from fact").query(Long.class).single());
    }

    private long citizens() {
        return search.bean(Records.class).count();
    }

    private Claim claimOf(UUID citizenId) {
        return search.bean(ReadModel.class)
                .query(jdbc -> jdbc.sql(
                                "select current_schema() as generation, revision from search_outbox where citizen_id = ?")
                        .param(citizenId)
                        .query((row, number) -> new Claim(row.getString(1), citizenId, row.getLong(2)))
                        .single());
    }

    private String due(UUID citizenId) {
        return search.bean(ReadModel.class)
                .query(jdbc -> jdbc.sql("select due_on::text from search_outbox where citizen_id = ?")
                        .param(citizenId)
                        .query(String.class)
                        .single());
    }

    private void readOnly(boolean on) {
        Elastic.send("PUT", "/" + live() + "/_settings", "{\"index.blocks.write\":%s}".formatted(on ? "true" : "null"));
    }
}
