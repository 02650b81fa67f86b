package id.satudata.standalone.launch;

/** Something the person at the keyboard can mend; the message says what and how. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Problem(String message) {
        super(message);
    }

    public Problem(String message, Throwable cause) {
        super(message, cause);
    }
}
