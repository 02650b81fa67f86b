package id.satudata.kernel.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Neighbouring leaves under one node of a Merkle tree: {@code D[begin:end]} of RFC 9162, 2.1.
 *
 * @param begin a multiple of the next power of two that is not less than the length
 * @param end not included, more than {@code begin}
 */
record Span(long begin, long end) {

    /** The complete subtrees it is made of, from the left; each is larger than the next. */
    List<Subtree> parts() {
        List<Subtree> parts = new ArrayList<>();
        long from = begin;
        while (from < end) {
            int fitting = 63 - Long.numberOfLeadingZeros(end - from);
            int level = Math.min(fitting, Long.numberOfTrailingZeros(from));
            parts.add(new Subtree(level, from >> level));
            from += 1L << level;
        }
        return parts;
    }

    /** The hash of the node above. */
    private Hash hash(Map<Subtree, Hash> hashes) {
        return fold(partHashes(hashes));
    }

    List<Hash> partHashes(Map<Subtree, Hash> hashes) {
        return parts().stream().map(part -> required(part, hashes)).toList();
    }

    private static Hash required(Subtree part, Map<Subtree, Hash> hashes) {
        Hash hash = hashes.get(part);
        if (hash == null) {
            throw new IllegalStateException("no hash of " + part);
        }
        return hash;
    }

    /** What hangs above subtrees that stand side by side, each larger than the next. */
    static Hash fold(List<Hash> parts) {
        Hash right = parts.getLast();
        for (Hash left : parts.subList(0, parts.size() - 1).reversed()) {
            right = Hash.ofNode(left, right);
        }
        return right;
    }

    /** The hashes above each of the spans; asks for all subtrees at once. */
    static List<Hash> hashes(List<Span> spans, TreeHashes tree) {
        Set<Subtree> parts =
                spans.stream().flatMap(span -> span.parts().stream()).collect(Collectors.toUnmodifiableSet());
        Map<Subtree, Hash> hashes = tree.of(parts);
        return spans.stream().map(span -> span.hash(hashes)).toList();
    }

    /** Where RFC 9162 splits it: after the largest power of two that is less than its length. */
    long split() {
        return begin + Long.highestOneBit(end - begin - 1);
    }

    Span left() {
        return new Span(begin, split());
    }

    Span right() {
        return new Span(split(), end);
    }

    long length() {
        return end - begin;
    }
}
