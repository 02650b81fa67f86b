package id.satudata.embedded;

import org.jspecify.annotations.Nullable;

/** An engine could not be started or used; the message says what to do about it. */
public sealed class EngineFailure extends RuntimeException permits PortTaken {
    private static final long serialVersionUID = 1L;

    EngineFailure(String message) {
        super(message);
    }

    EngineFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
