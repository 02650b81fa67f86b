package id.satudata.standalone.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Where the supervisor writes how the platform is, for the commands to read. */
final class StateFile {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;

    StateFile(DataFolder data) {
        file = data.run().resolve("state.json");
    }

    void write(PlatformState state) {
        var draft = file.resolveSibling("state.json.new");
        try {
            Files.write(draft, JSON.writeValueAsBytes(state));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The last state written; nothing before the first start, or when an older version wrote it. */
    Optional<PlatformState> read() {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), PlatformState.class));
        } catch (NoSuchFileException | JacksonException none) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
