package id.satudata.kernel.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** The right edge of a growing Merkle tree: all it takes to add leaves and to tell the root. */
public final class Frontier {
    private static final Hash ROOT_OF_NOTHING = Hash.ofText(new byte[0]);

    /** Hashes of the complete subtrees the tree is made of, from the left. */
    private final List<Hash> peaks;

    private long size;

    private Frontier(long size, List<Hash> peaks) {
        this.size = size;
        this.peaks = new ArrayList<>(peaks);
    }

    /** Of a tree without leaves. */
    public static Frontier empty() {
        return new Frontier(0, List.of());
    }

    /** Of a tree that has grown to a size before. */
    public static Frontier of(long size, TreeHashes tree) {
        Span whole = new Span(0, size);
        return new Frontier(size, whole.partHashes(tree.of(Set.copyOf(whole.parts()))));
    }

    public Frontier copy() {
        return new Frontier(size, peaks);
    }

    public void add(Hash leaf) {
        add(leaf, (subtree, hash) -> {});
    }

    /** @param completed hears of the leaf and of every subtree that is complete with it, small ones first */
    public void add(Hash leaf, BiConsumer<Subtree, Hash> completed) {
        Hash hash = leaf;
        long index = size;
        int level = 0;
        completed.accept(new Subtree(level, index), hash);
        while ((index & 1) == 1) {
            hash = Hash.ofNode(peaks.removeLast(), hash);
            index >>= 1;
            level++;
            completed.accept(new Subtree(level, index), hash);
        }
        peaks.add(hash);
        size++;
    }

    /** How many leaves the tree has. */
    public long size() {
        return size;
    }

    /** The Merkle Tree Hash of RFC 9162, 2.1.1. */
    public Hash root() {
        return peaks.isEmpty() ? ROOT_OF_NOTHING : Span.fold(peaks);
    }
}
