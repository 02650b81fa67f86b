package id.satudata.command.recording;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How identifiers are hashed.
 *
 * @param key secret of this installation, 32 characters or more; never change it, identifiers would be lost
 */
@ConfigurationProperties("satudata.identifiers")
record IdentifierProperties(@Nullable String key) {
    private static final int SHORTEST_KEY = 32;

    IdentifierProperties {
        if (key == null || key.strip().length() < SHORTEST_KEY) {
            throw new MissingSecretException("satudata.identifiers.key", "SATUDATA_IDENTIFIERS_KEY", SHORTEST_KEY);
        }
        key = key.strip();
    }

    @Override
    public String key() {
        return Objects.requireNonNull(key);
    }

    /** Masked: the key is a secret. */
    @Override
    public String toString() {
        return "IdentifierProperties[…]";
    }
}
