package id.satudata.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** An engine that is one child process on a folder of its own. */
abstract sealed class ChildEngine implements Engine permits Postgres, Kafka, Elasticsearch {
    private final String name;
    private final ChildProcess process;

    ChildEngine(String name, ChildProcess process) {
        this.name = name;
        this.process = process;
    }

    /** Claims the folder and runs what starts the engine on it; the claim ends with a start that fails. */
    static <T> T onFolder(String name, Path dataDir, int port, String portProperty, Function<EngineFolder, T> start) {
        var folder = EngineFolder.claim(name, dataDir);
        try {
            Ports.requireFree(name, port, portProperty);
            return start.apply(folder);
        } catch (RuntimeException failure) {
            folder.close();
            throw failure;
        }
    }

    /** Starts a program that says itself when it is ready. */
    static ChildProcess untilReady(EngineFolder folder, List<String> command, Duration patience) {
        var process = ChildProcess.start(folder, command);
        process.awaitReady(ChildProcess::hasPrintedReady, patience);
        return process;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void stop() {
        process.stop();
    }
}
