package id.satudata.standalone.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "start",
        description = {
            "Start the platform and return when all of it answers.",
            "Where it runs already, start again whatever of it does not."
        },
        mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {
    @Mixin
    private final Where where = new Where();

    @Override
    public Integer call() {
        var platform = where.platform();
        try (var starting = new Starting(platform, where.out())) {
            starting.start();
        }
        where.out().println(Starting.addresses(platform));
        where.out().println("./satudata stop ends it; ./satudata status tells how it is.");
        return 0;
    }
}
