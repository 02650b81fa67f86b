package id.satudata.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Remembers a child beyond the life of its parent, by id and start time, since ids are used again. */
record PidFile(Path file) {
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);
    private static final long ORDERLY_SECONDS = 15;

    void write(ProcessHandle child) throws IOException {
        var started = child.info().startInstant().orElse(Instant.EPOCH);
        Files.writeString(file, child.pid() + " " + started);
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /** An orphan is ending by itself, because its standard input closed; waits for that, and kills it if need be. */
    void endOrphan() throws IOException {
        orphan().ifPresent(process -> {
            process.destroy();
            if (!hasEnded(process)) {
                process.destroyForcibly();
                hasEnded(process);
            }
        });
        delete();
    }

    private Optional<ProcessHandle> orphan() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var words = Files.readString(file).split(" ");
        if (words.length != 2) {
            return Optional.empty(); // cut short by the same crash
        }
        var started = Instant.parse(words[1]);
        return ProcessHandle.of(Long.parseLong(words[0])).filter(process -> startedAt(process, started));
    }

    private static boolean startedAt(ProcessHandle process, Instant expected) {
        return process.info()
                .startInstant()
                .map(actual -> Duration.between(actual, expected).abs().compareTo(CLOCK_TOLERANCE) <= 0)
                .orElse(false);
    }

    private static boolean hasEnded(ProcessHandle process) {
        return process.onExit()
                .completeOnTimeout(process, ORDERLY_SECONDS, TimeUnit.SECONDS)
                .thenApply(ended -> !ended.isAlive())
                .join();
    }
}
