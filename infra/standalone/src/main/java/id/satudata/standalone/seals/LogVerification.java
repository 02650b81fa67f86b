package id.satudata.standalone.seals;

import id.satudata.kernel.seal.CheckReport;
import id.satudata.kernel.seal.LogCheck;
import id.satudata.kernel.seal.LogUnreadable;
import id.satudata.kernel.seal.PublicKeys;
import id.satudata.kernel.seal.SealedDatabase;
import id.satudata.kernel.seal.SealedTable;
import id.satudata.standalone.launch.Problem;
import id.satudata.standalone.progress.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Compares a log in a database with its seals. */
public final class LogVerification {
    private final SealedTable table;
    private final Path seals;
    private final PublicKeys keys;

    /**
     * @param seals the file the notary wrote, or somebody's copy of it
     * @param keys that the notary is known to have
     */
    public LogVerification(SealedTable table, Path seals, PublicKeys keys) {
        this.table = table;
        this.seals = seals;
        this.keys = keys;
    }

    /** Where the notary writes the blocks of a log in a folder. */
    public static Path fileIn(Path folder, SealedTable table) {
        return folder.resolve(table.log() + ".ndjson");
    }

    /** What came of it, and how long it took. */
    public record Verified(CheckReport report, Duration took) {
        public long eventsPerSecond() {
            return Math.round(report.events() * 1e9 / Math.max(1, took.toNanos()));
        }
    }

    /**
     * @param log to the database that has the rows
     * @param notary to the one that has the blocks
     * @throws Problem when a database or the file can't be read
     */
    public Verified verify(Connection log, Connection notary, PrintWriter output) {
        // The file is opened before the database is read: what is in it by now is in there too.
        try (var published = PublishedBlocks.in(seals)) {
            return verify(log, notary, published, output);
        } catch (SQLException | IOException | LogUnreadable failure) {
            throw new Problem("The log can't be read: %s".formatted(failure.getMessage()), failure);
        }
    }

    private Verified verify(Connection log, Connection notary, PublishedBlocks published, PrintWriter output)
            throws SQLException {
        long whole = sealed(notary);
        try (var progress = Progress.of("Verifying", "events", whole, output)) {
            long begun = System.nanoTime();
            var check = new LogCheck(table.log(), keys, done -> progress.at(Math.min(done, whole)));
            var report = check.run(
                    new SealedDatabase(log, table).leaves(), new SealedDatabase(notary, table).blocks(), published);
            return new Verified(report, Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private long sealed(Connection notary) throws SQLException {
        try (var select = notary.prepareStatement("select coalesce(max(tree_size), 0) from seal_block where log = ?")) {
            select.setString(1, table.log());
            var row = select.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }
}
