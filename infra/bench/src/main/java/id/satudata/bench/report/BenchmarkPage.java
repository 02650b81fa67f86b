package id.satudata.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** The page of benchmarks: a section for each, from its last result and what somebody wrote on what limits it. */
public final class BenchmarkPage {

    private final Path docs;
    private final List<String> names;
    private final Results<BenchmarkResult> results;

    /** @param names of all benchmarks, in the order of the page */
    public BenchmarkPage(Path home, List<String> names) {
        this.docs = home.resolve("docs");
        this.names = names;
        this.results = new Results<>(docs.resolve("benchmarks"), BenchmarkResult.class);
    }

    /** Keeps a result and writes the page anew. */
    public void add(BenchmarkResult result) throws IOException {
        results.keep(result.name(), result);
        StringBuilder page = new StringBuilder("""
                # Benchmarks

                Written by `./satudata bench`; the raw results lie in [benchmarks](benchmarks). Every figure was taken beside \
                its peer in one run, on one disk with fsync on, in alternating rounds after a warm-up. Figures of different \
                runs do not compare; the ratio in the last column does.

                """);
        for (BenchmarkResult each : results.of(names)) {
            page.append(section(each));
        }
        Files.writeString(docs.resolve("benchmarks.md"), page.toString());
    }

    private String section(BenchmarkResult result) throws IOException {
        Machine machine = result.machine();
        StringBuilder section = new StringBuilder("## %s%n%n%s%n%n".formatted(result.name(), result.work()));
        section.append("Peer: %s%n%nAim: %s%n%n".formatted(result.peer(), result.aim()));
        section.append(MeasurementTable.of(result.findings().measurements()));
        section.append("%n".formatted());
        result.findings().notes().forEach(note -> section.append("- %s%n".formatted(note)));
        section.append("%n".formatted()).append(limits(result.name()));
        section.append(
                "`./satudata bench %s --scale %s --seed %d` on %s: %s, %d processors, %d GiB, Java %s, load before %s, took %d s.%n%n"
                        .formatted(
                                result.name(),
                                result.scale().name().toLowerCase(Locale.ROOT),
                                result.seed(),
                                result.at().atZone(ZoneOffset.UTC).toLocalDate(),
                                machine.system(),
                                machine.processors(),
                                machine.memoryGibibytes(),
                                machine.java(),
                                MeasurementTable.number(machine.loadBefore()),
                                result.seconds()));
        return section.toString();
    }

    /** From {@code docs/benchmarks/NAME.md}, if there is one. */
    private String limits(String name) throws IOException {
        Path text = docs.resolve("benchmarks").resolve(name + ".md");
        return Files.exists(text)
                ? "### What limits it%n%n%s%n%n"
                        .formatted(Files.readString(text).strip())
                : "";
    }
}
