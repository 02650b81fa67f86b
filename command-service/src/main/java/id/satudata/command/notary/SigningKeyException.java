package id.satudata.command.notary;

/** The service cannot start: the notary's key is not given or can't be used. */
class SigningKeyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param wrong the rest of a sentence about the key, without quoting it */
    SigningKeyException(String wrong) {
        super("The secret satudata.notary.signing-key %s.".formatted(wrong));
    }
}
