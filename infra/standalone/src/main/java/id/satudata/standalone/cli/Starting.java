package id.satudata.standalone.cli;

import id.satudata.standalone.ask.Table;
import id.satudata.standalone.launch.Part;
import id.satudata.standalone.launch.PartState;
import id.satudata.standalone.launch.Phase;
import id.satudata.standalone.launch.Platform;
import id.satudata.standalone.launch.PlatformState;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Starts a platform under someone's eyes; interrupted before it is handed over, it leaves nothing running. */
final class Starting implements AutoCloseable {
    private static volatile boolean stopped;

    private final Platform platform;
    private final PrintWriter out;
    // Not the start of the process: the script builds, where it must, before it becomes this program.
    private final Instant asked =
            Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
    private final boolean wasRunning;
    private final Thread interrupted;

    Starting(Platform platform, PrintWriter out) {
        this.platform = platform;
        this.out = out;
        this.wasRunning = platform.isRunning();
        this.interrupted = new Thread(this::undo, "interrupted");
        if (!wasRunning) {
            Runtime.getRuntime().addShutdownHook(interrupted);
        }
    }

    private void undo() {
        stopped = true;
        out.println();
        out.println("Interrupted: stopping what was started …");
        platform.stop(part -> {});
        out.println("Nothing of it runs any more.");
    }

    void start() {
        out.println(
                wasRunning
                        ? "Satu Data already runs on %s; looking whether all of it does."
                                .formatted(platform.data().root())
                        : "Starting Satu Data on %s".formatted(platform.data().root()));
        var state = platform.start(asked, this::tell);
        out.println(ready(state));
    }

    private void tell(PartState part) {
        if (part.phase() == Phase.RUNNING) {
            out.printf(
                    Locale.ROOT,
                    "  %-16s ready on port %d%s%n",
                    part.part().title(),
                    part.port(),
                    wasRunning
                            ? ""
                            : " after %.1f s"
                                    .formatted(Duration.between(asked, part.since())
                                                    .toMillis()
                                            / 1000.0));
        } else if (part.phase() == Phase.RESTARTING || part.phase() == Phase.FAILED) {
            out.printf("  %-16s %s%n", part.part().title(), part.phase());
        }
    }

    private String ready(PlatformState state) {
        var figures = state.lastStart();
        return figures == null || wasRunning
                ? "All of it runs."
                : String.format(
                        Locale.ROOT,
                        "All of it answers after %.1f s, with %d MiB resident.",
                        figures.millis() / 1000.0,
                        figures.memoryBytes() >> 20);
    }

    /** Where to look. */
    static String addresses(Platform platform) {
        String command = platform.settings().url(Part.COMMAND_SERVICE);
        String query = platform.settings().url(Part.QUERY_SERVICE);
        return new Table("", "ADDRESS")
                .row("send facts", command + "/v1/…")
                .row("  how", command + "/swagger-ui.html")
                .row("ask for figures", query + "/v1/…")
                .row("  how", query + "/swagger-ui.html")
                .toString();
    }

    /** Hands the platform over: from now on it runs whatever becomes of this command. */
    @Override
    public void close() {
        if (!wasRunning && !stopped) {
            Runtime.getRuntime().removeShutdownHook(interrupted);
        }
    }

    /** Whether a person has interrupted this command, so that nothing it still says matters. */
    static boolean isInterrupted() {
        return stopped;
    }
}
