package id.satudata.query.feed;

/** A message that is no event this software understands; the reason names no person and quotes no payload. */
final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEvent(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
