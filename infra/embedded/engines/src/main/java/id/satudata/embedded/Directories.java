package id.satudata.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;

/** Whole directory trees. */
final class Directories {
    private Directories() {}

    static void delete(Path root) {
        if (Files.exists(root)) {
            forEach(root, path -> {
                try {
                    Files.deleteIfExists(path);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
    }

    static void giveTo(int user, Path root) {
        forEach(root, path -> {
            try {
                Files.setAttribute(path, "unix:uid", user);
                Files.setAttribute(path, "unix:gid", user);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private static void forEach(Path root, Consumer<Path> action) {
        try (var paths = Files.walk(root)) {
            paths.sorted(Comparator.reverseOrder()).forEach(action);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
