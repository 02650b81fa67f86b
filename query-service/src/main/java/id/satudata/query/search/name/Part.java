package id.satudata.query.search.name;

/**
 * Letters or digits in a row.
 *
 * @param abbreviated whether a full stop follows
 */
record Part(String text, boolean abbreviated) {}
