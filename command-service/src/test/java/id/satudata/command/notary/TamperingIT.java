package id.satudata.command.notary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.command.publishing.Publisher;
import id.satudata.kernel.seal.Block;
import id.satudata.kernel.seal.Fault;
import id.satudata.kernel.seal.Finding;
import id.satudata.kernel.seal.SigningKey;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who may do anything in the database, but has neither the notary's key nor its file. Ten blocks of ten events. */
class TamperingIT {
    private static final Finding IN_THE_FIFTH_BLOCK = new Finding(Fault.EVENTS_CHANGED, 5, 41, 50);

    @TempDir
    private Path folder;

    private Archive archive;

    @BeforeEach
    void seal() {
        archive = new Archive(folder);
        archive.record(100);
        sealAll(archive.key);
        archive.publisher().publish();
        assertThat(archive.check().isWell()).isTrue();
        assertThat(archive.check().blocks()).isEqualTo(10);
        assertThat(archive.check().events()).isEqualTo(100);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    @DisplayName("1. Flip: one changed bit of a payload is found in its block")
    void flip() {
        alter("update domain_event set payload = set_bit(payload, 3, 1 - get_bit(payload, 3)) where globalindex = 45");

        assertThat(findings()).containsExactly(IN_THE_FIFTH_BLOCK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "event_id    ; gen_random_uuid()",
                "stream_id   ; gen_random_uuid()",
                "sequence    ; sequence + 1",
                "stream_type ; 'family-card'",
                "event_type  ; 'test.happened.v2'",
                "revision    ; null",
                "recorded_at ; recorded_at + interval '1 microsecond'",
                "recorded_at ; 'infinity'",
                "payload     ; payload || payload",
                "metadata    ; payload"
            })
    @DisplayName("1. Flip: a change of any column is found")
    void flipAnyColumn(String column, String value) {
        alter("update domain_event set %s = %s where globalindex = 45".formatted(column, value));

        assertThat(findings()).containsExactly(IN_THE_FIFTH_BLOCK);
    }

    @Test
    @DisplayName("2. Delete: an event that is gone is found in its block")
    void delete() {
        alter("delete from domain_event where globalindex = 45");

        assertThat(findings()).containsExactly(new Finding(Fault.EVENTS_LOST, 5, 41, 50));
    }

    @Test
    @DisplayName("2. Delete: an event in the place of a deleted one is found in its block")
    void replace() {
        alter("delete from domain_event where globalindex = 45");
        archive.record(1);
        alter("update domain_event set globalindex = 45 where globalindex = 101");

        assertThat(findings()).containsExactly(IN_THE_FIFTH_BLOCK);
    }

    @Test
    @DisplayName("3. Reorder: two events that changed places are found in the block of the first")
    void reorder() {
        alter("update domain_event set globalindex = -45 where globalindex = 45");
        alter("update domain_event set globalindex = 45 where globalindex = 75");
        alter("update domain_event set globalindex = 75 where globalindex = -45");

        assertThat(findings()).containsExactly(IN_THE_FIFTH_BLOCK);
    }

    @Test
    @DisplayName("4. Truncate: an end that is gone with its blocks is found by those published")
    void truncate() {
        cutAfterTheEighthBlock();

        assertThat(findings())
                .containsExactly(
                        new Finding(Fault.BLOCK_LOST, 9, 81, 90),
                        new Finding(Fault.EVENTS_LOST, 9, 81, 90),
                        new Finding(Fault.BLOCK_LOST, 10, 91, 100));
    }

    @Test
    @DisplayName("5. Rewrite: blocks made anew with another key are found, and so is the change they hide")
    void rewriteWithRecomputedHashes() {
        alter("update domain_event set payload = '{}' where globalindex = 45");
        alter("delete from seal_block");
        alter("delete from seal_subtree");
        sealAll(SigningKey.draw());

        assertThat(archive.kept()).hasSize(10);
        assertThat(findings())
                .contains(IN_THE_FIFTH_BLOCK, new Finding(Fault.BLOCK_DIFFERS, 5, 41, 50))
                .filteredOn(finding -> finding.fault() == Fault.BLOCK_NOT_SIGNED)
                .hasSize(10);
    }

    @Test
    @DisplayName("5. Rewrite: recomputed blocks that pretend to be signed by the notary are found")
    void rewriteUnderTheNotarysName() {
        List<Block> before = archive.kept();
        rewriteWithRecomputedHashes();
        for (Block block : before) {
            archive.jdbc.update(
                    "update seal_block set key_id = ?, signature = ?, previous = ?, sealed_at = ? where number = ?",
                    block.keyId(),
                    block.signature(),
                    block.previous().bytes(),
                    Timestamp.from(block.sealedAt()),
                    block.number());
        }

        assertThat(findings())
                .contains(IN_THE_FIFTH_BLOCK)
                .filteredOn(finding -> finding.fault() == Fault.BLOCK_NOT_SIGNED)
                .hasSize(6);
    }

    @Test
    @DisplayName("An event put where a position was free is found")
    void insert() {
        archive.jdbc.queryForList("select nextval('domain_event_globalindex_seq')");
        archive.record(9);
        sealAll(archive.key);
        archive.publisher().publish();
        assertThat(archive.check().isWell()).isTrue();

        archive.record(1);
        alter("update domain_event set globalindex = 101 where globalindex = 111");

        assertThat(findings()).containsExactly(new Finding(Fault.EVENTS_ADDED, 11, 102, 110));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    @DisplayName("An event put before the first position is found")
    void insertBeforeTheBeginning(long position) {
        archive.record(1);
        alter("update domain_event set globalindex = %d where globalindex = 101".formatted(position));

        assertThat(findings()).containsExactly(new Finding(Fault.EVENTS_ADDED, 1, 1, 10));
    }

    @Test
    @DisplayName("The notary does not seal on top of a truncated log")
    void nothingIsSealedOnTopOfATruncatedLog() {
        cutAfterTheEighthBlock();
        Publisher<Block> publisher = archive.publisher();

        publisher.publish();

        assertThat(publisher.isBroken()).isTrue();
        assertThat(archive.published()).hasSize(10);
    }

    @Test
    @DisplayName("The notary does not seal on top of blocks that it did not sign")
    void nothingIsSealedOnTopOfForeignBlocks() {
        rewriteWithRecomputedHashes();
        archive.record(1);

        assertThatThrownBy(() -> archive.sealer(10).seal()).isInstanceOf(SealsBrokenException.class);
    }

    @Test
    @DisplayName("The notary does not seal on top of events that are not those it sealed")
    void nothingIsSealedOnTopOfChangedEvents() {
        flip();
        archive.record(1);

        assertThatThrownBy(() -> archive.sealer(10).seal()).isInstanceOf(SealsBrokenException.class);
    }

    @Test
    @DisplayName("The notary notices that its blocks disappear while it works")
    void aBlockThatDisappearsIsNoticed() {
        Sealer sealer = archive.sealer(10);
        archive.record(1);
        assertThat(sealer.seal()).isEqualTo(1);
        archive.record(1);
        alter("delete from seal_block where number = 11");

        assertThatThrownBy(sealer::seal).isInstanceOf(SealsBrokenException.class);
    }

    private void cutAfterTheEighthBlock() {
        alter("delete from domain_event where globalindex > 80");
        alter("delete from seal_block where number > 8");
        alter("delete from seal_subtree where last_position > 80");
    }

    private void sealAll(SigningKey key) {
        Sealer sealer = archive.sealer(10, key);
        while (sealer.seal() > 0) {
            // block by block
        }
    }

    private void alter(String sql) {
        archive.jdbc.execute(sql);
    }

    private List<Finding> findings() {
        return archive.check().findings();
    }
}
