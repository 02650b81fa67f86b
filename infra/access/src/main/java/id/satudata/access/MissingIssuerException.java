package id.satudata.access;

/** The service cannot start: nobody is named whose tokens it could trust. */
final class MissingIssuerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingIssuerException() {
        super("No issuer of tokens is named, so nobody could be let in.");
    }
}
