package id.satudata.kernel.seal;

import java.util.Map;
import java.util.Set;

/** Where proofs find the hashes of a tree's subtrees. */
@FunctionalInterface
public interface TreeHashes {

    /** All of those asked for, in one answer. */
    Map<Subtree, Hash> of(Set<Subtree> subtrees);
}
