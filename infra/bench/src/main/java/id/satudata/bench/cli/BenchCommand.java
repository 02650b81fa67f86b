package id.satudata.bench.cli;

import id.satudata.bench.measure.Bench;
import id.satudata.bench.measure.Benchmark;
import id.satudata.bench.measure.Findings;
import id.satudata.bench.measure.Scale;
import id.satudata.bench.report.BenchmarkPage;
import id.satudata.bench.report.BenchmarkResult;
import id.satudata.bench.report.Machine;
import id.satudata.bench.report.MeasurementTable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "bench",
        description = {
            "Measure the platform beside its peers, and keep the result in docs/benchmarks.",
            "Leave the machine alone meanwhile: whatever else runs is measured too."
        },
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

    @Mixin
    private final RunOptions options = new RunOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "which, all if none is named: ${COMPLETION-CANDIDATES}",
            completionCandidates = Names.class)
    private List<String> names = List.of();

    @Override
    public Integer call() throws Exception {
        List<String> chosen = options.chosen("benchmark", names, Benchmarks.names());
        for (Benchmark benchmark : Benchmarks.ALL) {
            if (chosen.contains(benchmark.name())) {
                run(benchmark);
            }
        }
        return 0;
    }

    private void run(Benchmark benchmark) throws Exception {
        PrintWriter out = options.out();
        out.printf(
                "%n%s: %s%nPeer: %s%nAim: %s%n%n",
                benchmark.name(), benchmark.work(), benchmark.peer(), benchmark.aim());
        Machine machine = Machine.here();
        Instant started = Instant.now();
        Path folder = Workplace.freshFolder(benchmark.name());
        Findings findings =
                benchmark.run(new Bench(Workplace.home(), folder, options.scale(), options.seed(), out::println));
        Workplace.delete(folder);
        out.printf("%n%s%n", MeasurementTable.of(findings.measurements()));
        findings.notes().forEach(note -> out.println("- " + note));
        if (options.scale() == Scale.FULL) {
            long seconds = Duration.between(started, Instant.now()).toSeconds();
            new BenchmarkPage(Workplace.home(), Benchmarks.names())
                    .add(new BenchmarkResult(
                            benchmark.name(),
                            benchmark.work(),
                            benchmark.peer(),
                            benchmark.aim(),
                            options.scale(),
                            options.seed(),
                            started,
                            seconds,
                            machine,
                            findings));
        }
    }

    static final class Names extends ArrayList<String> {
        Names() {
            super(Benchmarks.names());
        }
    }
}
