package id.satudata.kernel.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A log of thirty events in three blocks of ten; positions are tenfold, so there are gaps. */
class LogCheckTest {
    private static final Instant AT = Instant.parse("2026-11-23T09:53:27Z");

    private final SigningKey key = SigningKey.draw();
    private final List<Leaf> leaves = leaves(30);
    private final List<Block> published = seal(leaves, key);
    private final List<Block> kept = new ArrayList<>(published);

    @Test
    void aLogThatNobodyTouchedIsAsItWasSealed() {
        CheckReport report = check();

        assertThat(report.isWell()).isTrue();
        assertThat(report.events()).isEqualTo(30);
        assertThat(report.blocks()).isEqualTo(3);
        assertThat(report.sealed()).isEqualTo(published.getLast());
        assertThat(report.unsealed()).isZero();
    }

    @Test
    void eventsAfterTheLastBlockAreNotSealedYet() {
        leaves.addAll(leaves(35).subList(30, 35));

        assertThat(check().isWell()).isTrue();
        assertThat(check().unsealed()).isEqualTo(5);
    }

    @Test
    void theLastBlocksNeedNotBePublishedYet() {
        published.removeLast();

        assertThat(check().isWell()).isTrue();
        assertThat(check().unpublished()).isEqualTo(1);
    }

    @Test
    void aLogWithoutBlocksIsNotSealed() {
        published.clear();
        kept.clear();

        assertThat(check().sealed()).isNull();
        assertThat(check().unsealed()).isEqualTo(30);
    }

    @Test
    void aChangedEventIsFoundInItsBlock() {
        leaves.set(14, new Leaf(leaves.get(14).position(), leaves.getFirst().hash()));

        assertThat(check().findings()).containsExactly(new Finding(Fault.EVENTS_CHANGED, 2, 110, 200));
        assertThat(check().sealed()).isEqualTo(published.getFirst());
    }

    @Test
    void twoEventsThatChangedPlacesAreFound() {
        Leaf eleventh = leaves.get(10);
        leaves.set(10, new Leaf(eleventh.position(), leaves.get(11).hash()));
        leaves.set(11, new Leaf(leaves.get(11).position(), eleventh.hash()));

        assertThat(faults()).containsExactly(Fault.EVENTS_CHANGED);
    }

    @Test
    void aDeletedEventIsFound() {
        leaves.remove(14);

        assertThat(check().findings()).containsExactly(new Finding(Fault.EVENTS_LOST, 2, 110, 200));
    }

    @Test
    void anInsertedEventIsFound() {
        leaves.add(15, new Leaf(155, leaves.getFirst().hash()));

        assertThat(faults()).containsExactly(Fault.EVENTS_ADDED);
    }

    @Test
    void aLogWithoutItsEndIsFound() {
        leaves.subList(20, 30).clear();
        kept.removeLast();

        assertThat(faults()).containsExactly(Fault.BLOCK_LOST, Fault.EVENTS_LOST);
    }

    @Test
    void aLogRewrittenWithAnotherKeyIsFound() {
        leaves.set(4, new Leaf(leaves.get(4).position(), leaves.getFirst().hash()));
        Collections.copy(kept, seal(leaves, SigningKey.draw()));

        assertThat(faults())
                .contains(Fault.BLOCK_DIFFERS, Fault.BLOCK_NOT_SIGNED, Fault.EVENTS_CHANGED)
                .hasSize(7);
    }

    @Test
    void aLogRewrittenWithAnotherKeyIsFoundEvenWhereNothingWasPublished() {
        published.clear();
        Collections.copy(kept, seal(leaves, SigningKey.draw()));

        assertThat(faults()).containsOnly(Fault.BLOCK_NOT_SIGNED);
        assertThat(check().sealed()).isNull();
    }

    @Test
    void aBlockOfAnotherHistoryIsFoundThoughTheNotarySignedIt() {
        List<Leaf> others = new ArrayList<>(leaves);
        others.removeFirst();
        kept.set(1, seal(others, key).get(1));
        published.clear();

        assertThat(faults()).contains(Fault.BLOCK_NOT_LINKED);
    }

    @Test
    void aBlockOfAnotherLogIsFound() {
        kept.set(
                0,
                Block.sign(
                        new Block.Contents(
                                "audit", 10, 10, 100, published.getFirst().root()),
                        Block.Link.FIRST,
                        AT,
                        key));
        published.clear();

        assertThat(faults()).contains(Fault.BLOCK_NOT_SIGNED);
    }

    @Test
    void aBlockMissingBetweenOthersIsFoundOnBothSides() {
        kept.remove(1);
        assertThat(faults()).containsExactly(Fault.BLOCK_LOST);

        published.remove(1);
        assertThat(check().findings()).first().isEqualTo(new Finding(Fault.BLOCK_SKIPPED, 2, 0, 0));

        kept.add(1, seal(leaves, key).get(1));
        assertThat(faults()).containsExactly(Fault.BLOCK_NOT_PUBLISHED);
    }

    @Test
    void aBlockPublishedTwiceIsOne() {
        published.add(1, published.getFirst());

        assertThat(check().isWell()).isTrue();
        assertThat(check().blocks()).isEqualTo(3);
    }

    @Test
    void blocksNumberedWithoutBoundsDoNotTakeForEver() {
        Block last = kept.getLast();
        kept.add(Block.sign(
                new Block.Contents("events", 30, 300, 300, last.root()),
                new Block.Link(Long.MAX_VALUE - 1, last.hash()),
                AT,
                SigningKey.draw()));

        assertThat(faults()).contains(Fault.BLOCK_SKIPPED, Fault.BLOCK_NOT_SIGNED);
    }

    private CheckReport check() {
        PublicKeys keys = PublicKeys.read(key.publicPem());
        return new LogCheck("events", keys, done -> {}).run(leaves.iterator(), kept.iterator(), published.iterator());
    }

    private Stream<Fault> faults() {
        return check().findings().stream().map(Finding::fault);
    }

    private static List<Leaf> leaves(int count) {
        List<Leaf> leaves = new ArrayList<>();
        for (Hash hash : Trees.leaves(count)) {
            leaves.add(new Leaf((leaves.size() + 1) * 10L, hash));
        }
        return leaves;
    }

    private static List<Block> seal(List<Leaf> leaves, SigningKey key) {
        List<Block> blocks = new ArrayList<>();
        Frontier frontier = Frontier.empty();
        for (int first = 0; first + 10 <= leaves.size(); first += 10) {
            List<Leaf> ten = leaves.subList(first, first + 10);
            ten.forEach(leaf -> frontier.add(leaf.hash()));
            Block.Contents contents = new Block.Contents(
                    "events",
                    frontier.size(),
                    ten.getFirst().position(),
                    ten.getLast().position(),
                    frontier.root());
            Block.Link link = blocks.isEmpty() ? Block.Link.FIRST : Block.Link.after(blocks.getLast());
            blocks.add(Block.sign(contents, link, AT, key));
        }
        return blocks;
    }
}
