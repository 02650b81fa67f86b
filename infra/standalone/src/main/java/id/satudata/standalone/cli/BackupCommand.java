package id.satudata.standalone.cli;

import id.satudata.standalone.backup.Backup;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "backup",
        description = {
            "Copy the log, the keys and the settings to a new folder while the platform goes on.",
            "Whatever was acknowledged before the command is in it. It holds people's data and every key: guard it."
        },
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Mixin
    private final Where where = new Where();

    @Parameters(paramLabel = "FOLDER", description = "New or empty; only its owner will be able to read it.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        var taken = new Backup(where.platform(), folder, Clock.systemUTC()).take(where.out());
        where.out()
                .printf(
                        "The backup in %s holds %,d events, all up to position %d, and maybe later ones.%n",
                        folder.toAbsolutePath().normalize(), taken.events(), taken.position());
        where.out().println("./satudata restore brings it back.");
        return 0;
    }
}
