package id.satudata.bench.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a run ran on.
 *
 * @param loadBefore how many processes wanted a processor on average in the minute before; figures taken on a machine
 *     that is not idle are worth little
 */
public record Machine(String system, int processors, long memoryGibibytes, String java, double loadBefore) {

    private static final Path MEMORY = Path.of("/proc/meminfo");
    private static final int KIBIBYTES_PER_GIBIBYTE = 1 << 20;

    public static Machine here() throws IOException {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                "%s %s".formatted(system.getName(), system.getArch()),
                system.getAvailableProcessors(),
                memory(),
                Runtime.version().toString(),
                system.getSystemLoadAverage());
    }

    private static long memory() throws IOException {
        try (var lines = Files.lines(MEMORY)) {
            long kibibytes = lines.filter(line -> line.startsWith("MemTotal:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
            return Math.ceilDiv(kibibytes, KIBIBYTES_PER_GIBIBYTE);
        }
    }
}
