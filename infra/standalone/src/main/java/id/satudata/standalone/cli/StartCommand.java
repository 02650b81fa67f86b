package id.satudata.standalone.cli;

import id.satudata.standalone.launch.Part;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "start",
        description = {
            "Start the platform and return when all of it answers.",
            "Where it runs already, start again whatever of it does not.",
            "With names, start only those parts that were stopped or given up."
        },
        mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {
    @Mixin
    private final Where where = new Where();

    @Parameters(
            arity = "0..*",
            paramLabel = "PART",
            description = "postgres, kafka, elasticsearch, issuer, command or query.")
    private List<String> parts = List.of();

    @Override
    public Integer call() {
        if (!parts.isEmpty()) {
            Named.parts(parts).forEach(this::start);
            return 0;
        }
        var platform = where.platform();
        try (var starting = new Starting(platform, where.out())) {
            starting.start();
        }
        where.out().println(Starting.addresses(platform));
        where.out().println("./satudata stop ends it; ./satudata status tells how it is.");
        return 0;
    }

    private void start(Part part) {
        where.platform().start(part);
        where.out().printf("%s answers again.%n", part.title());
    }
}
