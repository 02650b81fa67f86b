package id.satudata.command.relay;

/** A batch did not reach its topic; it will be tried again. */
class RelayFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RelayFailure(String message) {
        super(message);
    }

    RelayFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
