package id.satudata.kernel.seal;

import java.util.ArrayList;
import java.util.List;

/**
 * Shows that a leaf is in a tree whose root is known (RFC 9162, 2.1.3).
 *
 * @param leaf its place among the leaves, from 0
 * @param treeSize how many leaves the tree has
 * @param path the hashes beside the way from the leaf to the root
 */
public record InclusionProof(long leaf, long treeSize, List<Hash> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }

    public static InclusionProof of(long leaf, long treeSize, TreeHashes tree) {
        if (leaf < 0 || leaf >= treeSize) {
            throw new IllegalArgumentException("no leaf %d in a tree of %d".formatted(leaf, treeSize));
        }
        return new InclusionProof(leaf, treeSize, Span.hashes(besideTheWay(leaf, treeSize), tree));
    }

    private static List<Span> besideTheWay(long leaf, long treeSize) {
        List<Span> beside = new ArrayList<>();
        Span node = new Span(0, treeSize);
        while (node.length() > 1) {
            boolean goesLeft = leaf < node.split();
            beside.add(goesLeft ? node.right() : node.left());
            node = goesLeft ? node.left() : node.right();
        }
        return beside.reversed();
    }

    /** Whether it leads from this leaf to this root. */
    public boolean holds(Hash leafHash, Hash root) {
        if (leaf < 0 || leaf >= treeSize) {
            return false;
        }
        long index = leaf;
        long last = treeSize - 1;
        Hash hash = leafHash;
        for (Hash beside : path) {
            if (last == 0) {
                return false;
            }
            if ((index & 1) == 1 || index == last) {
                hash = Hash.ofNode(beside, hash);
                int levels = (index & 1) == 1 ? 0 : Long.numberOfTrailingZeros(index);
                index >>= levels;
                last >>= levels;
            } else {
                hash = Hash.ofNode(hash, beside);
            }
            index >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
