package id.satudata.command.notary;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.kernel.seal.Block;
import id.satudata.kernel.seal.Column;
import id.satudata.kernel.seal.ConsistencyProof;
import id.satudata.kernel.seal.InclusionProof;
import id.satudata.kernel.seal.Leaf;
import id.satudata.kernel.seal.SealedTable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealerIT {

    @TempDir
    private Path folder;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = new Archive(folder);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void anEmptyLogHasNoBlocks() {
        assertThat(archive.sealer(10).seal()).isZero();
        assertThat(archive.kept()).isEmpty();
    }

    @Test
    void aBlockTakesWhatIsThereButNoMoreThanItHolds() {
        Sealer sealer = archive.sealer(1_500);
        archive.record(3_200);

        assertThat(sealer.seal()).isEqualTo(1_500);
        assertThat(sealer.seal()).isEqualTo(1_500);
        assertThat(sealer.seal()).isEqualTo(200);
        assertThat(sealer.seal()).isZero();
        assertThat(archive.kept()).extracting(Block::treeSize).containsExactly(1_500L, 3_000L, 3_200L);
    }

    @Test
    void whatIsStillUnderWayHoldsUpAllThatComesAfterIt() throws SQLException {
        Sealer sealer = archive.sealer(100);
        archive.record(3);
        assertThat(sealer.seal()).isEqualTo(3);
        try (Connection slow = archive.recordSlowly(2)) {
            archive.record(4);

            assertThat(sealer.seal() + sealer.seal() + sealer.seal()).isZero();

            slow.commit();
        }
        assertThat(sealer.seal()).isEqualTo(6);
        assertThat(archive.kept().getLast().treeSize()).isEqualTo(9);
        assertThat(lastSealed()).isEqualTo(9);
    }

    @Test
    void writersThatNeverPauseDoNotHoldSealingUp() throws SQLException {
        Sealer sealer = archive.sealer(100);
        try (Connection first = archive.recordSlowly(1)) {
            sealer.seal();
            try (Connection second = archive.recordSlowly(1)) {
                first.commit();
                sealer.seal();
                assertThat(lastSealed()).isEqualTo(1);
                second.rollback();
            }
        }
    }

    @Test
    void whatWasRolledBackIsNotWaitedFor() throws SQLException {
        Sealer sealer = archive.sealer(100);
        try (Connection slow = archive.recordSlowly(2)) {
            slow.rollback();
        }
        archive.record(3);

        assertThat(sealer.seal()).isEqualTo(3);
        assertThat(archive.kept().getLast().firstPosition()).isEqualTo(3);
    }

    @Test
    void whoeverSealsTheChainIsOne() {
        Sealer here = archive.sealer(300);
        Sealer there = archive.sealer(170);
        archive.record(2_900);
        while (here.seal() + there.seal() + archive.sealer(90).seal() > 0) {
            // in turns, the third anew each time as after a crash
        }
        archive.publisher().publish();

        assertThat(archive.check().isWell()).isTrue();
        assertThat(archive.check().sealed()).isEqualTo(archive.kept().getLast());
        assertThat(archive.kept().getLast().treeSize()).isEqualTo(2_900);
    }

    @Test
    void onlyOneSealsAtATime() {
        archive.record(3);

        archive.transaction.executeWithoutResult(status -> {
            assertThat(archive.log.store().tryLock("seal")).isTrue();
            Sealer other = archive.sealer(10);
            assertThat(CompletableFuture.supplyAsync(other::seal).join()).isZero();
        });

        assertThat(archive.kept()).isEmpty();
        assertThat(archive.sealer(10).seal()).isEqualTo(3);
    }

    @Test
    void everyEventIsProvenToBeInEveryBlockAfterIt() {
        archive.record(2_600);
        Sealer sealer = archive.sealer(650);
        while (sealer.seal() > 0) {
            // four blocks, of which none ends with a tile
        }
        List<Leaf> leaves = archive.log.source().read(0, Long.MAX_VALUE, 10_000);

        for (Block block : archive.kept()) {
            for (long position : new long[] {1, 2, 600, 650, 1_024, 1_025, 1_300, 2_047, 2_048, 2_049, 2_599, 2_600}) {
                if (position <= block.lastPosition()) {
                    long leaf = archive.log.tree().leafAt(position).orElseThrow();
                    InclusionProof proof = InclusionProof.of(leaf, block.treeSize(), archive.log.tree());

                    assertThat(leaf).isEqualTo(position - 1);
                    assertThat(proof.holds(leaves.get((int) leaf).hash(), block.root()))
                            .isTrue();
                }
            }
        }
        assertThat(archive.log.tree().leafAt(2_601)).isEmpty();
    }

    @Test
    void everyBlockIsProvenToContinueEachEarlierOne() {
        archive.record(2_600);
        Sealer sealer = archive.sealer(370);
        while (sealer.seal() > 0) {
            // eight blocks
        }

        for (Block earlier : archive.kept()) {
            for (Block later : archive.kept().subList((int) earlier.number() - 1, 8)) {
                assertThat(ConsistencyProof.of(earlier.treeSize(), later.treeSize(), archive.log.tree())
                                .holds(earlier.root(), later.root()))
                        .isTrue();
            }
        }
    }

    @Test
    void onlyTheHashesOfLargeSubtreesAreKept() {
        archive.record(5_000);
        assertThat(archive.sealer(5_000).seal()).isEqualTo(5_000);

        assertThat(archive.jdbc.queryForObject("select count(*) from seal_subtree", Long.class))
                .as("four tiles, two pairs, one pair of pairs")
                .isEqualTo(7);
    }

    @Test
    void anotherLogInAnotherDatabaseIsSealedAlike() {
        try (Archive elsewhere = new Archive(folder)) {
            elsewhere.jdbc.execute("create table diary (id bigserial primary key, event_id uuid not null,"
                    + " stored_at timestamptz not null default clock_timestamp(), entry text)");
            elsewhere.jdbc.execute("insert into diary (event_id, entry) values (gen_random_uuid(), 'read')");
            SealedTable diary = new SealedTable(
                    "diary",
                    "diary",
                    List.of(
                            new Column("id", Column.Kind.INTEGER),
                            new Column("event_id", Column.Kind.UUID),
                            new Column("entry", Column.Kind.TEXT)));
            SealedLog log = SealedLog.of(new TableLeaves(diary, elsewhere.jdbc), archive.jdbc);
            archive.record(2);

            assertThat(archive.sealer(log, 10).seal()).isEqualTo(1);
            assertThat(archive.sealer(10).seal()).isEqualTo(2);

            assertThat(log.store().last().orElseThrow().link()).isEqualTo(Block.Link.FIRST);
            assertThat(archive.kept()).hasSize(1);
        }
    }

    private long lastSealed() {
        return archive.log.store().last().map(Block::lastPosition).orElse(0L);
    }
}
