package id.satudata.bench.cli;

import id.satudata.bench.measure.Scale;
import id.satudata.bench.report.FaultResult;
import id.satudata.bench.report.Machine;
import id.satudata.bench.report.ReliabilityPage;
import id.satudata.faults.Fault;
import id.satudata.faults.FaultRun;
import id.satudata.faults.Verdict;
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
        name = "faults",
        description = {
            "Harm a platform of its own under load, and check that nothing acknowledged was lost.",
            "Ends with 1 when a promise was broken; the data is then kept, and the seed repeats the run."
        },
        mixinStandardHelpOptions = true)
final class FaultsCommand implements Callable<Integer> {

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
        List<String> chosen = options.chosen("fault", names, Faults.names());
        boolean well = true;
        for (Fault fault : Faults.ALL) {
            if (chosen.contains(fault.name())) {
                well &= run(fault);
            }
        }
        return well ? 0 : 1;
    }

    private boolean run(Fault fault) throws Exception {
        PrintWriter out = options.out();
        out.printf(
                "%n%s: %s%nMust hold: %s%nSeed: %d%n%n", fault.name(), fault.harm(), fault.promise(), options.seed());
        Machine machine = Machine.here();
        Instant started = Instant.now();
        Verdict verdict = verdictOn(fault);
        if (options.scale() == Scale.FULL) {
            long seconds = Duration.between(started, Instant.now()).toSeconds();
            new ReliabilityPage(Workplace.home(), Faults.names())
                    .add(new FaultResult(
                            fault.name(),
                            fault.harm(),
                            fault.promise(),
                            options.scale(),
                            options.seed(),
                            started,
                            seconds,
                            machine,
                            verdict));
        }
        return verdict.isWell();
    }

    /** Deletes the run's data only where every promise held; a run that broke off may have found something too. */
    private Verdict verdictOn(Fault fault) throws Exception {
        PrintWriter out = options.out();
        Path folder = Workplace.freshFolder(fault.name());
        boolean well = false;
        try {
            Verdict verdict =
                    fault.run(new FaultRun(Workplace.home(), folder, options.scale(), options.seed(), out::println));
            verdict.figures().forEach(figure -> out.printf("%-40s %s%n", figure.what(), figure.value()));
            verdict.broken().forEach(promise -> out.println("BROKEN: " + promise));
            well = verdict.isWell();
            return verdict;
        } finally {
            if (well) {
                Workplace.delete(folder);
            } else {
                out.printf("The data is kept in %s; --seed %d repeats the run.%n", folder, options.seed());
            }
        }
    }

    static final class Names extends ArrayList<String> {
        Names() {
            super(Faults.names());
        }
    }
}
