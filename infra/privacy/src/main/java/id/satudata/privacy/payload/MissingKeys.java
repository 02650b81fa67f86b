package id.satudata.privacy.payload;

import java.util.UUID;

/** A payload is sealed for somebody who has no keys: they are lost, or not there yet. */
public final class MissingKeys extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingKeys(UUID subject) {
        super("there are no keys of the subject " + subject);
    }
}
