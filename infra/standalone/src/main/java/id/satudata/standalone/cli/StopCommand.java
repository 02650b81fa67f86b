package id.satudata.standalone.cli;

import id.satudata.standalone.launch.Part;
import id.satudata.standalone.launch.PartState;
import id.satudata.standalone.launch.Phase;
import id.satudata.standalone.launch.Platform;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "stop",
        description = {
            "End the platform in order: services first, then what they write to.",
            "With names, end only those parts and keep them ended while the others run on."
        },
        mixinStandardHelpOptions = true)
final class StopCommand implements Callable<Integer> {
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
            Named.parts(parts).forEach(this::stop);
            return 0;
        }
        stop(where.platform(), where.out());
        return 0;
    }

    private void stop(Part part) {
        where.platform().stop(part);
        where.out().printf("%s has ended; ./satudata start %s brings it back.%n", part.title(), part.key());
    }

    static void stop(Platform platform, PrintWriter out) {
        int left = platform.stop(part -> tell(part, out));
        if (left < 0) {
            out.println("Satu Data does not run on " + platform.data().root());
        } else if (left == 0) {
            out.println("Satu Data has ended.");
        } else {
            out.printf("Satu Data has ended; %d processes were left over and are gone too.%n", left);
        }
    }

    private static void tell(PartState part, PrintWriter out) {
        if (part.phase() == Phase.STOPPED) {
            out.printf("  %-16s ended%n", part.part().title());
        }
    }
}
