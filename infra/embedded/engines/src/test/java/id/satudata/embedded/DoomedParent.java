package id.satudata.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A JVM of its own that starts an engine and is then killed without warning. */
final class DoomedParent {
    private final Process process;
    private final ProcessHandle engine;

    private DoomedParent(Process process, ProcessHandle engine) {
        this.process = process;
        this.engine = engine;
    }

    static DoomedParent starting(Class<? extends Engine> engine, Path dataDir, int port) throws IOException {
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoomedParent.class.getName(),
                        engine.getSimpleName(),
                        dataDir.toString(),
                        Integer.toString(port)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new DoomedParent(process, startedEngine(process.inputReader()));
    }

    private static ProcessHandle startedEngine(BufferedReader output) throws IOException {
        var line = output.readLine();
        if (line == null) {
            throw new IOException("the parent ended before its engine was up");
        }
        return ProcessHandle.of(Long.parseLong(line)).orElseThrow();
    }

    /** Kills the parent, and nobody else. */
    ProcessHandle killAndLeaveEngine() {
        process.destroyForcibly().onExit().join();
        return engine;
    }

    public static void main(String[] args) throws InterruptedException {
        var dataDir = Path.of(args[1]);
        int port = Integer.parseInt(args[2]);
        Engine engine = switch (args[0]) {
            case "Postgres" -> Postgres.start(new PostgresConfig(dataDir, port, "secret"));
            case "Kafka" -> Kafka.start(dataDir, port);
            case "Elasticsearch" -> Elasticsearch.start(dataDir, port);
            default -> throw new IllegalArgumentException(args[0]);
        };
        System.out.println(engine.pid());
        Thread.sleep(60_000);
    }
}
