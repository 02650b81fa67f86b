package id.satudata.standalone.launch;

import id.satudata.embedded.ProjectHome;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;

/**
 * The process that owns all others and outlives the command that started it. Ends in order on SIGTERM.
 *
 * <p>Arguments: the data folder, the settings file or nothing, and when the start was asked for.
 */
public final class SupervisorMain {
    private SupervisorMain() {}

    public static void main(String[] args) throws IOException {
        var data = new DataFolder(Path.of(args[0]));
        var settings = args[1].isEmpty() ? Settings.defaults() : Settings.read(Path.of(args[1]));
        try (var channel = FileChannel.open(
                data.run().resolve("supervisor.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                throw new Problem("Another supervisor already runs on " + data.root());
            }
            boolean cold = data.isEmpty();
            var supervisor = new Supervisor(ProjectHome.find(), data, settings, Clock.systemUTC());
            Runtime.getRuntime().addShutdownHook(new Thread(supervisor::stop, "stop"));
            if (!supervisor.run(Instant.parse(args[2]), cold)) {
                System.exit(1);
            }
        }
    }
}
