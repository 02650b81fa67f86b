package id.satudata.standalone.backup;

import id.satudata.standalone.launch.Part;
import id.satudata.standalone.launch.Platform;
import id.satudata.standalone.launch.Problem;
import id.satudata.standalone.progress.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

/** Takes a backup of a running platform, which goes on meanwhile. */
public final class Backup {
    private static final String MEBIBYTES = "MiB";
    private static final int MEBIBYTE_BITS = 20;

    private final Platform platform;
    private final BackupFolder folder;
    private final Clock clock;

    public Backup(Platform platform, Path folder, Clock clock) {
        this.platform = platform;
        this.folder = new BackupFolder(folder);
        this.clock = clock;
    }

    /**
     * Everything acknowledged before the call is in the backup.
     *
     * @throws Problem when the platform does not run, the folder is not empty, or it can't be written
     */
    public Description take(PrintWriter output) {
        if (!platform.isRunning()) {
            throw new Problem("Satu Data does not run on %s; ./satudata start starts it"
                    .formatted(platform.data().root()));
        }
        folder.create();
        try (var superuser = platform.database(Part.COMMAND_SERVICE)) {
            var description = describe(superuser);
            copySeals(); // before the cluster: no block may be published that the restored log does not have
            copyCluster(superuser, output);
            copySecretsAndSettings();
            folder.complete(description);
            return description;
        } catch (SQLException | IOException failure) {
            throw new Problem(
                    "The backup in %s is not finished and can't be used: %s"
                            .formatted(folder.root(), failure.getMessage()),
                    failure);
        }
    }

    private void copySeals() throws IOException {
        Path seals = platform.data().seals();
        if (Files.exists(seals)) {
            new TreeCopy(seals, folder.seals(), file -> true, bytes -> {}).run();
        }
    }

    private void copyCluster(Connection superuser, PrintWriter output) throws SQLException, IOException {
        Path cluster = platform.data().engine(Part.POSTGRESQL);
        try (var progress = Progress.of("Copying", MEBIBYTES, TreeCopy.size(cluster) >> MEBIBYTE_BITS, output)) {
            new BaseBackup(superuser, cluster, folder.postgres()).take(bytes -> progress.at(bytes >> MEBIBYTE_BITS));
        }
    }

    private void copySecretsAndSettings() throws IOException {
        new TreeCopy(platform.data().secrets(), folder.secrets(), file -> true, bytes -> {}).run();
        if (platform.settingsFile().isPresent()) {
            DurableCopy.file(platform.settingsFile().get(), folder.settings());
        }
    }

    private Description describe(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("set transaction_timeout = 0"); // counting a long log takes its time
            var row = statement.executeQuery("select count(*), coalesce(max(globalindex), 0) from domain_event");
            row.next();
            return new Description(clock.instant(), row.getLong(1), row.getLong(2));
        }
    }
}
