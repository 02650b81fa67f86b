package id.satudata.standalone.people;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** The lists beside this package: a key, then values apart by commas. */
final class Lists {
    private final Properties lists = new Properties();

    Lists(String resource) {
        var stream = Lists.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("Missing: " + resource);
        }
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            lists.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean has(String key) {
        return lists.containsKey(key);
    }

    List<String> of(String key) {
        return List.of(lists.getProperty(key, "").split(",", -1));
    }
}
