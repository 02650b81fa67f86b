package id.satudata.standalone.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Memory resident for a process and its children, as the kernel counts it. */
public final class Memory {
    private Memory() {}

    /** Bytes; a page shared by several processes counts in parts. 0 for a process that is gone. */
    public static long ofTree(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .mapToLong(process -> of(process.pid()))
                .sum();
    }

    static long of(long pid) {
        var folder = Path.of("/proc", Long.toString(pid));
        return kilobytes(folder.resolve("smaps_rollup"), "Pss:")
                        .or(() -> kilobytes(folder.resolve("status"), "VmRSS:"))
                        .orElse(0L)
                * 1024;
    }

    private static Optional<Long> kilobytes(Path file, String field) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(field))
                    .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst();
        } catch (IOException | UncheckedIOException gone) {
            return Optional.empty();
        }
    }
}
