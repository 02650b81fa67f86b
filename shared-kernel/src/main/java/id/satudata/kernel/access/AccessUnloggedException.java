package id.satudata.kernel.access;

/** A decision could not be logged, so what was decided must not be done. It may be tried again later. */
public final class AccessUnloggedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AccessUnloggedException() {
        super("an access could not be logged", null, false, false);
    }
}
