package id.satudata.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The versions of the engines, as the build pinned them. */
final class Versions {
    private static final Properties PINNED = load();

    private Versions() {}

    static String of(String engine) {
        return Objects.requireNonNull(PINNED.getProperty(engine), engine);
    }

    private static Properties load() {
        var properties = new Properties();
        try (var resource = Objects.requireNonNull(Versions.class.getResourceAsStream("versions.properties"))) {
            properties.load(resource);
            return properties;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
