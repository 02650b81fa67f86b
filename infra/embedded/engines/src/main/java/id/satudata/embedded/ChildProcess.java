package id.satudata.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A running engine. Its standard input is a pipe we hold: when that closes, because we close it or because we died, the
 * engine ends in order. What it prints goes to the folder's log.
 */
final class ChildProcess {
    private static final Duration POLL = Duration.ofMillis(20);
    private static final long ORDERLY_SECONDS = 30;

    private final EngineFolder folder;
    private final Process process;
    private final long logStart;

    private ChildProcess(EngineFolder folder, Process process, long logStart) {
        this.folder = folder;
        this.process = process;
        this.logStart = logStart;
    }

    static ChildProcess start(EngineFolder folder, List<String> command) {
        var log = folder.log().toFile();
        long logStart = log.length();
        try {
            var process = new ProcessBuilder(inOwnSession(command))
                    .directory(folder.logs().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
            new PidFile(folder.beside(".pid")).write(process.toHandle());
            return new ChildProcess(folder, process, logStart);
        } catch (IOException failure) {
            throw new UncheckedIOException("Can't start " + folder.engine(), failure);
        }
    }

    // Ctrl-C goes to every process of the terminal's session; engines must outlive their clients to end in order.
    private static List<String> inOwnSession(List<String> command) {
        if (!Programs.has("setsid")) {
            return command;
        }
        var whole = new ArrayList<String>();
        whole.add("setsid");
        whole.addAll(command);
        return whole;
    }

    /** Waits until the engine can be used; ends it and throws when it does not come up. */
    void awaitReady(Predicate<ChildProcess> isReady, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isReady.test(this)) {
            if (!process.isAlive()) {
                throw failure("ended with code " + process.exitValue());
            }
            if (System.nanoTime() > deadline) {
                kill();
                throw failure("was not ready after " + patience.toSeconds() + " s");
            }
            pause();
        }
    }

    private void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException interrupted) {
            kill();
            Thread.currentThread().interrupt();
            throw failure("was interrupted while it started");
        }
    }

    private EngineFailure failure(String what) {
        return new EngineFailure(
                "%s %s; the end of %s:%n%s".formatted(folder.engine(), what, folder.log(), endOf(printed())));
    }

    private static String endOf(String text) {
        return text.substring(Math.max(0, text.length() - 2_000));
    }

    /** What the engine has printed since it was started. */
    String printed() {
        try (var log = Files.newInputStream(folder.log())) {
            log.skipNBytes(logStart);
            return new String(log.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean hasPrintedReady() {
        return printed().lines().anyMatch(line -> line.startsWith("ready "));
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void stop() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(ORDERLY_SECONDS, TimeUnit.SECONDS)) {
                kill();
            }
            new PidFile(folder.beside(".pid")).delete();
        } catch (InterruptedException interrupted) {
            kill();
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            folder.close();
        }
    }

    private void kill() {
        process.destroyForcibly().onExit().join();
    }
}
