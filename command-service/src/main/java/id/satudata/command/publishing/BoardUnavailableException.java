package id.satudata.command.publishing;

/** Items can't be published in a place at present; it will be tried again. */
public class BoardUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BoardUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
