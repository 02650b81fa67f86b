package id.satudata.standalone.backup;

import id.satudata.standalone.launch.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a backup holds: PostgreSQL's files, the seals, the secrets, the settings, and a description that is written last. */
record BackupFolder(Path root) {
    BackupFolder {
        root = root.toAbsolutePath().normalize();
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path secrets() {
        return root.resolve("secrets");
    }

    Path seals() {
        return root.resolve("seals");
    }

    Path settings() {
        return root.resolve("satudata.properties");
    }

    private Path description() {
        return root.resolve("backup.properties");
    }

    /** @throws Problem when there is anything in it: a backup never mixes with what was there */
    void create() {
        try {
            if (Files.exists(root) && !isEmptyFolder(root)) {
                throw new Problem("%s is not empty; name a new folder for the backup".formatted(root));
            }
            DurableCopy.createPrivate(root);
        } catch (IOException failure) {
            throw new Problem("Can't write to %s: %s".formatted(root, failure.getMessage()), failure);
        }
    }

    static boolean isEmptyFolder(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Makes it a whole backup. */
    void complete(Description description) throws IOException {
        DurableCopy.write(description(), description.text());
        DurableCopy.flushFolder(root);
    }

    /** @throws Problem when this is no backup, or one that was never finished */
    Description describe() {
        return read().orElseThrow(() -> new Problem(
                "%s is no backup, or one that was not finished: it has no backup.properties".formatted(root)));
    }

    private Optional<Description> read() {
        try {
            return Files.exists(description())
                    ? Optional.of(Description.of(Files.readString(description())))
                    : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
