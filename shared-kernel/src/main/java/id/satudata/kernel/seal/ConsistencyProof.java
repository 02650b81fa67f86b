package id.satudata.kernel.seal;

import java.util.ArrayList;
import java.util.List;

/**
 * Shows that a tree begins with all the leaves of an earlier one (RFC 9162, 2.1.4).
 *
 * @param first how many leaves the earlier tree had, at least one
 * @param second how many the later one has
 * @param path the hashes from which both roots follow
 */
public record ConsistencyProof(long first, long second, List<Hash> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    public static ConsistencyProof of(long first, long second, TreeHashes tree) {
        if (first < 1 || first > second) {
            throw new IllegalArgumentException("no tree of %d begins with %d leaves".formatted(second, first));
        }
        return new ConsistencyProof(first, second, Span.hashes(proving(first, second), tree));
    }

    private static List<Span> proving(long first, long second) {
        List<Span> spans = new ArrayList<>();
        Span node = new Span(0, second);
        while (node.end() != first) {
            boolean goesLeft = first <= node.split();
            spans.add(goesLeft ? node.right() : node.left());
            node = goesLeft ? node.left() : node.right();
        }
        if (node.begin() > 0) { // otherwise it is the earlier tree itself, whose root is known
            spans.add(node);
        }
        return spans.reversed();
    }

    /** Whether both roots follow from it. */
    public boolean holds(Hash firstRoot, Hash secondRoot) {
        if (first < 1 || first > second) {
            return false;
        }
        if (first == second) {
            return path.isEmpty() && firstRoot.equals(secondRoot);
        }
        boolean isWholeSubtree = Long.bitCount(first) == 1;
        if (!isWholeSubtree && path.isEmpty()) {
            return false;
        }
        Hash begin = isWholeSubtree ? firstRoot : path.getFirst();
        List<Hash> rest = isWholeSubtree ? path : path.subList(1, path.size());
        int complete = Long.numberOfTrailingZeros(first);
        return holds(begin, rest, (first - 1) >> complete, (second - 1) >> complete, firstRoot, secondRoot);
    }

    private static boolean holds(
            Hash begin, List<Hash> rest, long firstNode, long secondNode, Hash firstRoot, Hash secondRoot) {
        Hash earlier = begin;
        Hash later = begin;
        long index = firstNode;
        long last = secondNode;
        for (Hash beside : rest) {
            if (last == 0) {
                return false;
            }
            if ((index & 1) == 1 || index == last) {
                earlier = Hash.ofNode(beside, earlier);
                later = Hash.ofNode(beside, later);
                int levels = (index & 1) == 1 ? 0 : Long.numberOfTrailingZeros(index);
                index >>= levels;
                last >>= levels;
            } else {
                later = Hash.ofNode(later, beside);
            }
            index >>= 1;
            last >>= 1;
        }
        return last == 0 && earlier.equals(firstRoot) && later.equals(secondRoot);
    }
}
