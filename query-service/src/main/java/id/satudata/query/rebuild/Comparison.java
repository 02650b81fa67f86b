package id.satudata.query.rebuild;

/**
 * One part of a projection before and after a rebuild, both at the same position of the log.
 *
 * @param part what was compared: a table, an index
 * @param before checksum (or count) of the old, independent of the order of rows
 * @param after the same of the new
 */
public record Comparison(String part, String before, String after) {

    public boolean equal() {
        return before.equals(after);
    }
}
