package id.satudata.query.feed;

/** Something built from the log, which can say how far it has come; every bean of this type is listed by {@code GET /v1/feed}. */
public interface Projection {

    /** As used in URLs: {@code record}, {@code citizens}. */
    String name();

    State state();

    /**
     * @param position the highest position of the log that is in; 0 while nothing is
     * @param lagEvents events published and not yet in; -1 when that cannot be told just now
     * @param lagSeconds 0 when nothing is missing, else the seconds since that was last so
     * @param parked streams (or documents) set aside until someone looks at them
     */
    record State(long position, long lagEvents, long lagSeconds, long parked) {}
}
