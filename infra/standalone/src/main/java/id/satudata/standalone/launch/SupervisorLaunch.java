package id.satudata.standalone.launch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Starts a supervisor in a session of its own, so that neither Ctrl-C nor a closed terminal ends it.
 *
 * @param settingsFile empty for the defaults
 */
record SupervisorLaunch(Path home, DataFolder data, String settingsFile) {
    /** @param asked when someone asked for the start */
    ProcessHandle at(Instant asked) {
        var log = data.supervisorLog().toFile();
        var command = List.of(
                "setsid",
                JavaHome.java(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=20",
                "-Dsatudata.home=" + home,
                Processes.mark(data),
                "-cp",
                home.resolve("infra/standalone/target/satudata.jar").toString(),
                SupervisorMain.class.getName(),
                data.root().toString(),
                settingsFile,
                asked.toString());
        try {
            return new ProcessBuilder(command)
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start()
                    .toHandle();
        } catch (IOException failure) {
            throw new UncheckedIOException("Can't start the supervisor", failure);
        }
    }
}
