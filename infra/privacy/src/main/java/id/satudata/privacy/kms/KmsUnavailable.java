package id.satudata.privacy.kms;

/** Keys cannot be wrapped or unwrapped at present; the same again may work later. The message names no secret. */
public final class KmsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KmsUnavailable(String message) {
        super(message);
    }

    public KmsUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
