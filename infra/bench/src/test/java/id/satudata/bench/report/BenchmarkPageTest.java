package id.satudata.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.bench.measure.Findings;
import id.satudata.bench.measure.Measurement;
import id.satudata.bench.measure.Measurement.Better;
import id.satudata.bench.measure.Scale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkPageTest {

    @TempDir
    private Path home;

    @Test
    void whatSomebodyWroteOnWhatLimitsABenchmarkStandsInItsSection() throws Exception {
        Path results = Files.createDirectories(home.resolve("docs/benchmarks"));
        Files.writeString(results.resolve("second.md"), "The disk, at 100 % of its rate.\n");

        add("first");
        add("second");

        assertThat(page())
                .containsOnlyOnce("### What limits it")
                .containsSubsequence(
                        "## first",
                        "## second",
                        "- a note",
                        "### What limits it\n\nThe disk, at 100 % of its rate.\n\n",
                        "`./satudata bench second");
    }

    private void add(String name) throws IOException {
        Measurement measurement = new Measurement("alone", "Satu Data", "facts/s", Better.HIGHER, List.of(1.0), null);
        new BenchmarkPage(home, List.of("first", "second"))
                .add(new BenchmarkResult(
                        name,
                        "Work.",
                        "None.",
                        "Much.",
                        Scale.SMOKE,
                        1,
                        Instant.EPOCH,
                        1,
                        Machine.here(),
                        new Findings(List.of(measurement), List.of("a note"))));
    }

    private String page() throws IOException {
        return Files.readString(home.resolve("docs/benchmarks.md"));
    }
}
