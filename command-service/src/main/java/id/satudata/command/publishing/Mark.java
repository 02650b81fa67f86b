package id.satudata.command.publishing;

/**
 * Tells an item from all others.
 *
 * @param number its place in their order, more than 0; there may be gaps
 * @param identity what no other item in that place would have
 */
public record Mark(long number, String identity) {}
