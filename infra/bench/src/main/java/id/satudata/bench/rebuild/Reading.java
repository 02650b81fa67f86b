package id.satudata.bench.rebuild;

/** How many events were read, and how long it took. */
record Reading(long events, double seconds) {}
