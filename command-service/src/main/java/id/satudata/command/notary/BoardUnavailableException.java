package id.satudata.command.notary;

/** Blocks can't be published in a place at present; it will be tried again. */
class BoardUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BoardUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
