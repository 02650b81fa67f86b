package id.satudata.bench.platform;

import id.satudata.standalone.launch.DataFolder;
import id.satudata.standalone.launch.Part;
import id.satudata.standalone.launch.PartState;
import id.satudata.standalone.launch.Platform;
import id.satudata.standalone.launch.PlatformState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A whole platform of its own, run as {@code ./satudata start} runs it, on a folder and ports of its own. */
public final class Stand implements AutoCloseable {

    private final Path folder;
    private final Platform platform;

    private Stand(Path folder, Platform platform) {
        this.folder = folder;
        this.platform = platform;
    }

    /**
     * Starts everything and returns when all of it answers.
     *
     * @param home the project's folder
     * @param settings further lines for {@code satudata.properties}
     */
    public static Stand start(Path home, Path folder, String... settings) throws IOException {
        List<String> lines = new ArrayList<>(List.of(settings));
        List<Integer> ports = FreePorts.find(Part.values().length);
        for (Part part : Part.values()) {
            lines.add("%s=%d".formatted(part.portProperty(), ports.get(part.ordinal())));
        }
        Path file = Files.write(folder.resolve("satudata.properties"), lines);
        DataFolder data = new DataFolder(folder.resolve("data"));
        Stand stand = new Stand(folder, new Platform(home, data, Optional.of(file)));
        stand.start();
        return stand;
    }

    /** Starts whatever does not run. */
    public PlatformState start() {
        return platform.start(Instant.now(), change -> {});
    }

    public Platform platform() {
        return platform;
    }

    public String commands() {
        return platform.settings().url(Part.COMMAND_SERVICE);
    }

    public String queries() {
        return platform.settings().url(Part.QUERY_SERVICE);
    }

    public int port(Part part) {
        return platform.settings().port(part);
    }

    /** The process of a part as the supervisor last told it. */
    public PartState part(Part part) {
        return platform.state().orElseThrow().parts().stream()
                .filter(state -> state.part() == part)
                .findFirst()
                .orElseThrow();
    }

    /**
     * A connection with every right, to look into what the services keep.
     *
     * @param database {@code command} or {@code query}
     */
    public Connection database(String database) throws IOException, SQLException {
        String password = Files.readString(folder.resolve("data/secrets/postgres/superuser.password"))
                .strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(Part.POSTGRESQL), database), "postgres", password);
    }

    @Override
    public void close() {
        platform.stop(change -> {});
    }
}
