package id.satudata.standalone.cli;

import static java.util.stream.Collectors.joining;

import id.satudata.standalone.launch.DataFolder;
import id.satudata.standalone.launch.LogEnd;
import id.satudata.standalone.launch.Part;
import id.satudata.standalone.launch.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "logs",
        description = "Show the end of a process's log and where the rest is.",
        mixinStandardHelpOptions = true)
final class LogsCommand implements Callable<Integer> {
    private static final String SUPERVISOR = "supervisor";

    @Mixin
    private final Where where = new Where();

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description =
                    "supervisor, PostgreSQL, Kafka, Elasticsearch, issuer, command-service or query-service. Default: supervisor.")
    private String name = SUPERVISOR;

    @Option(names = "-n", paramLabel = "LINES", description = "How many lines. Default: 40.")
    private int lines = 40;

    @Override
    public Integer call() {
        var log = log(where.platform().data());
        where.out().println("==> " + log + " <==");
        where.out().println(LogEnd.of(log, lines));
        return 0;
    }

    private Path log(DataFolder data) {
        if (name.equals(SUPERVISOR)) {
            return data.supervisorLog();
        }
        return Part.named(name)
                .map(data::log)
                .orElseThrow(() -> new Problem("There is no process %s. The processes are: supervisor, %s"
                        .formatted(
                                name,
                                Arrays.stream(Part.values()).map(Part::title).collect(joining(", ")))));
    }
}
