package id.satudata.command.relay;

/** Kafka does not give or take messages; it will be tried again. */
public class RelayFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RelayFailure(String message) {
        super(message);
    }

    RelayFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
