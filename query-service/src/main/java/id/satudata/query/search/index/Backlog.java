package id.satudata.query.search.index;

/**
 * What the index is behind by.
 *
 * @param waiting citizens to be indexed
 * @param parked citizens whose document was refused
 */
record Backlog(long waiting, long parked) {}
