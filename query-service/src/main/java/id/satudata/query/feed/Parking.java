package id.satudata.query.feed;

/**
 * Why a stream waits.
 *
 * @param sequence the place in the stream where it stopped
 * @param detail says what is wrong without quoting anything of it
 */
record Parking(Reason reason, String detail, long sequence) {

    static Parking hole(long missing) {
        return new Parking(Reason.HOLE, "an earlier event of the stream has not come yet", missing);
    }

    static Parking unreadable(Incoming.Unreadable event) {
        return new Parking(Reason.UNREADABLE, event.reason(), event.sequence());
    }

    static Parking rejected(long sequence, RuntimeException failure) {
        String detail = "the record could not take it: " + failure.getClass().getSimpleName();
        return new Parking(Reason.REJECTED, detail, sequence);
    }

    /** A hole may be filled by whatever comes; anything else waits for the right message, or for someone to look at it. */
    boolean endsByItself() {
        return reason == Reason.HOLE;
    }

    enum Reason {
        HOLE,
        UNREADABLE,
        REJECTED
    }
}
