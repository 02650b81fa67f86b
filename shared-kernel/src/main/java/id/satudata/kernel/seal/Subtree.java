package id.satudata.kernel.seal;

/**
 * A part of a Merkle tree that never changes again, because all its leaves are there.
 *
 * @param level it has two to the power of this many leaves; 0 is a leaf
 * @param index how many of its level are to the left of it
 */
public record Subtree(int level, long index) {}
