package id.satudata.standalone.cli;

import id.satudata.standalone.launch.PartState;
import id.satudata.standalone.launch.Phase;
import id.satudata.standalone.launch.Platform;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "stop",
        description = "End the platform in order: services first, then what they write to.",
        mixinStandardHelpOptions = true)
final class StopCommand implements Callable<Integer> {
    @Mixin
    private final Where where = new Where();

    @Override
    public Integer call() {
        stop(where.platform(), where.out());
        return 0;
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
