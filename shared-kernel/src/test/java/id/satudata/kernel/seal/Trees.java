package id.satudata.kernel.seal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Trees as RFC 9162 defines them: by recursion over all their leaves. */
final class Trees {
    private Trees() {}

    static List<Hash> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Hash.ofLeaf(("leaf " + number).getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    static Hash root(List<Hash> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return Hash.ofNode(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    /** The hashes of the complete subtrees over these leaves. */
    static TreeHashes over(List<Hash> leaves) {
        return subtrees ->
                subtrees.stream().collect(Collectors.toMap(subtree -> subtree, subtree -> hash(leaves, subtree)));
    }

    /** As {@link #over}, but each subtree hashed once. */
    static TreeHashes quicklyOver(List<Hash> leaves) {
        Map<Subtree, Hash> all = new HashMap<>();
        Frontier frontier = Frontier.empty();
        leaves.forEach(leaf -> frontier.add(leaf, all::put));
        return (Set<Subtree> subtrees) -> subtrees.stream().collect(Collectors.toMap(subtree -> subtree, all::get));
    }

    private static Hash hash(List<Hash> leaves, Subtree subtree) {
        int width = 1 << subtree.level();
        int begin = Math.toIntExact(subtree.index() * width);
        return root(leaves.subList(begin, begin + width));
    }
}
