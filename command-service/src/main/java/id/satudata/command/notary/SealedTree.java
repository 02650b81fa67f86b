package id.satudata.command.notary;

import id.satudata.kernel.seal.Frontier;
import id.satudata.kernel.seal.Hash;
import id.satudata.kernel.seal.Leaf;
import id.satudata.kernel.seal.Subtree;
import id.satudata.kernel.seal.TreeHashes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The Merkle tree over a log. Hashes of large subtrees are kept; small ones are made again from the stored rows, of which
 * a proof needs two tiles at most.
 */
final class SealedTree implements TreeHashes {
    /** A tile: a complete subtree of this level, the smallest that is kept. */
    static final int TILE = 10;

    private static final int LEAVES_A_TILE = 1 << TILE;

    private final LeafSource source;
    private final SubtreeStore subtrees;

    SealedTree(LeafSource source, SubtreeStore subtrees) {
        this.source = source;
        this.subtrees = subtrees;
    }

    @Override
    public Map<Subtree, Hash> of(Set<Subtree> wanted) {
        Set<Subtree> kept = new HashSet<>();
        Set<Long> tiles = new HashSet<>();
        for (Subtree subtree : wanted) {
            if (subtree.level() >= TILE) {
                kept.add(subtree);
            } else {
                tiles.add(subtree.index() >> (TILE - subtree.level()));
            }
        }
        Map<Subtree, Hash> hashes = new HashMap<>(kept.isEmpty() ? Map.of() : subtrees.find(kept));
        tiles.forEach(tile -> hashes.putAll(within(tile)));
        if (!hashes.keySet().containsAll(wanted)) {
            throw new SealsBrokenException("the log has fewer leaves than its blocks say");
        }
        return hashes;
    }

    private Map<Subtree, Hash> within(long tile) {
        Map<Subtree, Hash> hashes = new HashMap<>();
        Frontier frontier = Frontier.empty();
        for (Leaf leaf : source.read(endOfTile(tile - 1), Long.MAX_VALUE, LEAVES_A_TILE)) {
            frontier.add(
                    leaf.hash(),
                    (subtree, hash) -> hashes.put(
                            new Subtree(subtree.level(), subtree.index() + (tile << (TILE - subtree.level()))), hash));
        }
        return hashes;
    }

    private long endOfTile(long tile) {
        if (tile < 0) {
            return 0;
        }
        return subtrees.lastPosition(new Subtree(TILE, tile))
                .orElseThrow(() -> new SealsBrokenException("the hash of tile %d is missing".formatted(tile)));
    }

    /** @param grown complete subtrees, of which none is smaller than a tile */
    void keep(List<SubtreeStore.Grown> grown) {
        subtrees.insert(grown);
    }

    /** Which leaf of the log is at a position; empty if none is. */
    OptionalLong leafAt(long position) {
        SubtreeStore.Grown before = subtrees.lastBefore(TILE, position).orElse(null);
        long first = before == null ? 0 : (before.subtree().index() + 1) << TILE;
        List<Leaf> leaves = source.read(before == null ? 0 : before.lastPosition(), position, LEAVES_A_TILE);
        return leaves.isEmpty() || leaves.getLast().position() != position
                ? OptionalLong.empty()
                : OptionalLong.of(first + leaves.size() - 1);
    }
}
