package id.satudata.standalone.cli;

import id.satudata.standalone.backup.Restore;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        description = {
            "Bring back the log and the keys of a backup, into a data folder that is empty.",
            "The next start makes topic, figures and search index anew from the log."
        },
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private final Where where = new Where();

    @Parameters(paramLabel = "FOLDER", description = "What ./satudata backup has written.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        var found = new Restore(where.platform(), folder).restore(where.out());
        where.out()
                .printf(
                        "Restored %,d events up to position %d, from the backup begun at %s.%n",
                        found.events(), found.position(), found.begunAt());
        where.out()
                .println("Now ./satudata start. Facts acknowledged later than that have to be sent again, under the"
                        + " same keys; what is there already is not doubled.");
        where.out().printf("The settings of that time are in %s; yours were left as they are.%n", folder);
        return 0;
    }
}
