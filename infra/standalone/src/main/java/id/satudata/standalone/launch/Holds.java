package id.satudata.standalone.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which parts someone wants to stay ended while the others run: a file each, which commands write and the supervisor reads. */
record Holds(DataFolder data) {
    boolean isHeld(Part part) {
        return Files.exists(file(part));
    }

    void hold(Part part) {
        try {
            Files.writeString(file(part), "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void release(Part part) {
        try {
            Files.deleteIfExists(file(part));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path file(Part part) {
        return data.run().resolve("hold-" + part.key());
    }
}
