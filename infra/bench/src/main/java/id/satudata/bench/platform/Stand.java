package id.satudata.bench.platform;

import id.satudata.standalone.launch.Part;
import id.satudata.standalone.launch.PartState;
import id.satudata.standalone.launch.Platform;
import id.satudata.standalone.launch.PlatformState;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** A whole platform of its own, run as {@code ./satudata start} runs it, on a folder and ports of its own. */
public final class Stand implements AutoCloseable {

    private final Site site;
    private final Platform platform;
    private final Thread lastResort = new Thread(this::stop, "stop");

    private Stand(Path home, Site site) {
        this.site = site;
        this.platform = new Platform(home, site.data(), Optional.of(site.settingsFile()));
        // its supervisor is made to outlive us, so an interrupted run has to end it
        Runtime.getRuntime().addShutdownHook(lastResort);
    }

    /**
     * Starts everything and returns when all of it answers.
     *
     * @param home the project's folder
     * @param settings further lines for {@code satudata.properties}
     */
    public static Stand start(Path home, Path folder, String... settings) throws IOException {
        Stand stand = new Stand(home, Site.in(folder, settings));
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

    public Site site() {
        return site;
    }

    public String commands() {
        return site.commands();
    }

    public String queries() {
        return site.queries();
    }

    public int port(Part part) {
        return site.port(part);
    }

    /** The process of a part as the supervisor last told it. */
    public PartState part(Part part) {
        return platform.state().orElseThrow().parts().stream()
                .filter(state -> state.part() == part)
                .findFirst()
                .orElseThrow();
    }

    /** As {@link Site#database}. */
    public Connection database(String database) throws IOException, SQLException {
        return site.database(database);
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(lastResort);
        stop();
    }

    private void stop() {
        platform.stop(change -> {});
    }
}
