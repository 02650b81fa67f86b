package id.satudata.standalone.backup;

import id.satudata.embedded.EngineFailure;
import id.satudata.standalone.launch.DataFolder;
import id.satudata.standalone.launch.Part;
import id.satudata.standalone.launch.Platform;
import id.satudata.standalone.launch.Problem;
import id.satudata.standalone.progress.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Builds the data of a platform from a backup: the log and the secrets as they were. All else is made from the log at the
 * next start, since the topic, the read model and the index know of events that came after the backup.
 */
public final class Restore {
    private static final String MEBIBYTES = "MiB";
    private static final int MEBIBYTE_BITS = 20;

    private final Platform platform;
    private final BackupFolder backup;

    public Restore(Platform platform, Path folder) {
        this.platform = platform;
        this.backup = new BackupFolder(folder);
    }

    /**
     * What was restored; nothing runs afterwards.
     *
     * @throws Problem when there is data already, or the backup is not whole; then nothing is left of the attempt
     */
    public Description restore(PrintWriter output) {
        requireRoom();
        var promised = backup.describe();
        try {
            copy(output);
            return recover(promised);
        } catch (SQLException | IOException | EngineFailure failure) {
            platform.data().delete();
            throw new Problem("Can't restore %s: %s".formatted(backup.root(), failure.getMessage()), failure);
        }
    }

    private void requireRoom() {
        DataFolder data = platform.data();
        if (platform.isRunning()) {
            throw new Problem("Satu Data runs on %s; a backup is restored into an empty folder".formatted(data.root()));
        }
        if (!data.isUnused()) {
            throw new Problem(
                    "%s is not empty; move it away, or delete it with ./satudata reset".formatted(data.root()));
        }
    }

    private void copy(PrintWriter output) throws IOException {
        Path cluster = platform.data().engine(Part.POSTGRESQL);
        new TreeCopy(backup.secrets(), platform.data().secrets(), file -> true, bytes -> {}).run();
        if (Files.exists(backup.seals())) { // a backup of an earlier version has none
            new TreeCopy(backup.seals(), platform.data().seals(), file -> true, bytes -> {}).run();
        }
        try (var progress =
                Progress.of("Copying", MEBIBYTES, TreeCopy.size(backup.postgres()) >> MEBIBYTE_BITS, output)) {
            new TreeCopy(backup.postgres(), cluster, file -> true, bytes -> progress.at(bytes >> MEBIBYTE_BITS)).run();
        }
    }

    // The server mends its files as after a crash, as far as the write-ahead log in the backup goes.
    private Description recover(Description promised) throws SQLException {
        var postgres = platform.startAlone(Part.POSTGRESQL);
        try (var superuser = platform.database(Part.COMMAND_SERVICE);
                var statement = superuser.createStatement()) {
            statement.execute("set transaction_timeout = 0");
            var row = statement.executeQuery("select count(*), coalesce(max(globalindex), 0) from domain_event");
            row.next();
            var found = new Description(promised.begunAt(), row.getLong(1), row.getLong(2));
            if (found.events() < promised.events()) {
                throw new SQLException(
                        "its log has %,d events where there were %,d".formatted(found.events(), promised.events()));
            }
            statement.execute("drop database query with (force)");
            return found;
        } finally {
            postgres.stop();
        }
    }
}
