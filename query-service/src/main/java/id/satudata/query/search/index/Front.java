package id.satudata.query.search.index;

/**
 * The first change the index lacks.
 *
 * @param position of that change in the log
 * @param seconds how long it has waited
 */
record Front(long position, long seconds) {}
