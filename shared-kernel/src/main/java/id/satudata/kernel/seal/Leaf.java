package id.satudata.kernel.seal;

/**
 * A row of a sealed log.
 *
 * @param position its place in the log; positions may have gaps
 */
public record Leaf(long position, Hash hash) {}
