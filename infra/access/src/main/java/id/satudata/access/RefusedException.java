package id.satudata.access;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A request that is turned away at the door. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final @Nullable Duration retryAfter;

    RefusedException(Refusal refusal) {
        this(refusal, null);
    }

    /** @param retryAfter when it may be tried again, where that is known */
    RefusedException(Refusal refusal, @Nullable Duration retryAfter) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
        this.retryAfter = retryAfter;
    }

    public Refusal refusal() {
        return refusal;
    }

    @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
