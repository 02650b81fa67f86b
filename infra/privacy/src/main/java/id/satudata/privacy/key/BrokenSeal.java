package id.satudata.privacy.key;

/** A ciphertext that was changed, or moved to where it does not belong. */
public final class BrokenSeal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BrokenSeal() {
        super("personal data was changed or moved after it was encrypted");
    }
}
