package id.satudata.command.notary;

import id.satudata.command.notary.SubtreeStore.Grown;
import id.satudata.kernel.seal.Block;
import id.satudata.kernel.seal.Frontier;
import id.satudata.kernel.seal.Hash;
import id.satudata.kernel.seal.Leaf;
import id.satudata.kernel.seal.Subtree;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes blocks, one at a time, whichever instance does it. */
final class Sealer {
    private static final int PAGE = 1_000;

    private final LeafSource source;
    private final SealStore store;
    private final SealedTree tree;
    private final NotaryKeys keys;
    private final Clock clock;
    private final int blockSize;
    private final TransactionTemplate transaction;
    private @Nullable Edge edge;
    private long done;

    Sealer(SealedLog log, NotaryKeys keys, Clock clock, int blockSize, TransactionTemplate transaction) {
        this.source = log.source();
        this.store = log.store();
        this.tree = log.tree();
        this.keys = keys;
        this.clock = clock;
        this.blockSize = blockSize;
        this.transaction = transaction;
    }

    /** Where the log is sealed up to. */
    private record Edge(Optional<Block> last, Frontier frontier) {
        long position() {
            return last.map(Block::lastPosition).orElse(0L);
        }
    }

    private record Growth(Edge edge, int leaves) {}

    /**
     * Seals what has settled, as far as one block takes it.
     *
     * @return how many leaves that were
     * @throws SealsBrokenException when the log is not what its blocks say
     */
    int seal() {
        long settled = source.settled();
        if (settled <= done) {
            return 0;
        }
        Growth growth = transaction.execute(status -> store.tryLock("seal") ? grow(settled) : null);
        if (growth == null) { // another instance is at it
            return 0;
        }
        edge = growth.edge();
        done = growth.leaves() < blockSize ? settled : growth.edge().position();
        return growth.leaves();
    }

    private Growth grow(long settled) {
        Edge from = edge();
        Frontier frontier = from.frontier().copy();
        List<Grown> grown = new ArrayList<>();
        long first = 0;
        long last = from.position();
        int leaves = 0;
        List<Leaf> page;
        do {
            page = source.read(last, settled, Math.min(PAGE, blockSize - leaves));
            for (Leaf leaf : page) {
                frontier.add(leaf.hash(), (subtree, hash) -> keep(subtree, hash, leaf.position(), grown));
                first = first == 0 ? leaf.position() : first;
                last = leaf.position();
            }
            leaves += page.size();
        } while (page.size() == PAGE && leaves < blockSize);
        return leaves == 0 ? new Growth(from, 0) : new Growth(sealed(from, frontier, first, last, grown), leaves);
    }

    private static void keep(Subtree subtree, Hash hash, long position, List<Grown> grown) {
        if (subtree.level() >= SealedTree.TILE) {
            grown.add(new Grown(subtree, hash, position));
        }
    }

    private Edge sealed(Edge from, Frontier frontier, long first, long last, List<Grown> grown) {
        Block.Contents contents = new Block.Contents(source.log(), frontier.size(), first, last, frontier.root());
        Block.Link link = from.last().map(Block.Link::after).orElse(Block.Link.FIRST);
        Block block = Block.sign(contents, link, clock.instant(), keys.signing());
        store.insert(block);
        tree.keep(grown);
        return new Edge(Optional.of(block), frontier);
    }

    /** As this instance left it, or as another did. */
    private Edge edge() {
        Optional<Block> last = store.last();
        Edge known = edge;
        if (known == null) {
            return takeUp(last);
        }
        if (known.last().equals(last)) {
            return known;
        }
        if (known.last().isPresent()
                && !known.last().equals(store.block(known.last().get().number()))) {
            throw new SealsBrokenException("a block that was there is gone from the database");
        }
        return takeUp(last);
    }

    private Edge takeUp(Optional<Block> last) {
        if (last.isEmpty()) {
            return new Edge(last, Frontier.empty());
        }
        Block block = last.get();
        if (!keys.trusted().haveSigned(block)) {
            throw new SealsBrokenException("the last block is not signed by a key of the notary");
        }
        Frontier frontier = Frontier.of(block.treeSize(), tree);
        if (!frontier.root().equals(block.root())) {
            throw new SealsBrokenException("the events are not those of the last block");
        }
        return new Edge(last, frontier);
    }
}
