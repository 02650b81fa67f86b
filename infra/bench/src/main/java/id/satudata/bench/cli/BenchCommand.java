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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "bench",
        description = {
            "Measure the platform beside its peers, and keep the result in docs/benchmarks.",
            "Leave the machine alone meanwhile: whatever else runs is measured too."
        },
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "which, all if none is named: ${COMPLETION-CANDIDATES}",
            completionCandidates = Names.class)
    private List<String> names = List.of();

    @Option(names = "--scale", defaultValue = "full", description = "full, short or smoke; only full is published")
    private Scale scale = Scale.FULL;

    @Option(names = "--seed", defaultValue = "1", description = "for whatever is drawn at random")
    private long seed;

    @Override
    public Integer call() throws Exception {
        List<String> unknown = names.stream()
                .filter(name -> !Benchmarks.names().contains(name))
                .toList();
        if (!unknown.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no benchmark %s; there are %s"
                            .formatted(String.join(", ", unknown), String.join(", ", Benchmarks.names())));
        }
        for (Benchmark benchmark : Benchmarks.ALL) {
            if (names.isEmpty() || names.contains(benchmark.name())) {
                run(benchmark);
            }
        }
        return 0;
    }

    private void run(Benchmark benchmark) throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%n%s: %s%nPeer: %s%nAim: %s%n%n",
                benchmark.name(), benchmark.work(), benchmark.peer(), benchmark.aim());
        Machine machine = Machine.here();
        Instant started = Instant.now();
        Path folder = Workplace.freshFolder(benchmark.name());
        Findings findings = benchmark.run(new Bench(Workplace.home(), folder, scale, seed, out::println));
        Workplace.delete(folder);
        out.printf("%n%s%n", MeasurementTable.of(findings.measurements()));
        findings.notes().forEach(note -> out.println("- " + note));
        if (scale == Scale.FULL) {
            long seconds = Duration.between(started, Instant.now()).toSeconds();
            new BenchmarkPage(Workplace.home(), Benchmarks.names())
                    .add(new BenchmarkResult(
                            benchmark.name(),
                            benchmark.work(),
                            benchmark.peer(),
                            benchmark.aim(),
                            scale,
                            seed,
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
