package id.satudata.standalone.cli;

import java.nio.file.Files;
import java.util.Locale;
import java.util.Scanner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "reset",
        description = "Stop the platform and delete all its data: the log, the figures, the keys.",
        mixinStandardHelpOptions = true)
final class ResetCommand implements Callable<Integer> {
    @Mixin
    private final Where where = new Where();

    @Option(names = "--yes", description = "Don't ask.")
    private boolean yes;

    @Override
    public Integer call() {
        var platform = where.platform();
        var data = platform.data();
        if (!data.isOurs()) {
            where.out().printf("%s does not look like data of Satu Data; nothing was deleted.%n", data.root());
            return Satudata.FAILED;
        }
        if (!yes && !isConfirmed(data.root().toString())) {
            where.out().println("Nothing was deleted.");
            return Satudata.FAILED;
        }
        StopCommand.stop(platform, where.out());
        if (Files.exists(data.root())) {
            data.delete();
        }
        where.out().println("Deleted " + data.root());
        return 0;
    }

    private boolean isConfirmed(String folder) {
        where.out().printf("This deletes %s and every fact in it. Type \"yes\" to go on: ", folder);
        where.out().flush();
        var answer = new Scanner(System.in);
        return answer.hasNextLine()
                && answer.nextLine().strip().toLowerCase(Locale.ROOT).equals("yes");
    }
}
