package id.satudata.bench.batch;

import id.satudata.bench.measure.Round;
import id.satudata.bench.platform.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Copies the very rows that ours wrote into a table like theirs: what PostgreSQL itself can do at best. */
final class CopyPeer {

    private static final String COLUMNS =
            "globalindex, sequence, event_id, stream_id, recorded_at, stored_at, stream_type, event_type, revision, payload, metadata";

    private final Site site;
    private final int rows;
    private final int inFlight;
    private long copiedUpTo;

    /** @param rows in one transaction */
    CopyPeer(Site site, int rows, int inFlight) throws IOException, SQLException {
        this.site = site;
        this.rows = rows;
        this.inFlight = inFlight;
        try (Connection connection = site.database("command");
                Statement statement = connection.createStatement()) {
            statement.execute("create table copied_event (like domain_event including all)");
        }
    }

    /** Copies what was appended since the last time, from files that are written before the clock starts. */
    Round copy() throws Exception {
        List<Path> files = export();
        long started = System.nanoTime();
        long copied = 0;
        for (long each : atOnce(
                files.stream().<Callable<Long>>map(file -> () -> load(file)).toList())) {
            copied += each;
        }
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        for (Path file : files) {
            Files.delete(file);
        }
        return new Round(copied, 0, took, null);
    }

    private List<Path> export() throws Exception {
        long last = lastPosition();
        List<Path> files = new ArrayList<>();
        for (long first = copiedUpTo + 1; first <= last; first += rows) {
            files.add(export(first, Math.min(last, first + rows - 1)));
        }
        copiedUpTo = last;
        return files;
    }

    private Path export(long first, long last) throws Exception {
        Path file = site.folder().resolve("rows-" + first);
        try (Connection connection = site.database("command");
                OutputStream out = Files.newOutputStream(file)) {
            copies(connection)
                    .copyOut(
                            "copy (select %s from domain_event where globalindex between %d and %d) to stdout (format binary)"
                                    .formatted(COLUMNS, first, last),
                            out);
        }
        return file;
    }

    private long load(Path file) throws Exception {
        try (Connection connection = site.database("command");
                InputStream in = Files.newInputStream(file)) {
            return copies(connection)
                    .copyIn("copy copied_event (%s) from stdin (format binary)".formatted(COLUMNS), in, 1 << 16);
        }
    }

    private List<Long> atOnce(List<Callable<Long>> all) throws Exception {
        List<Long> done = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(inFlight)) {
            for (Future<Long> each : pool.invokeAll(all)) {
                done.add(each.get());
            }
        }
        return done;
    }

    private long lastPosition() throws IOException, SQLException {
        return number("select coalesce(max(globalindex), 0) from domain_event");
    }

    /** What an event takes, in bytes. */
    String sizes() throws IOException, SQLException {
        return String.format(
                Locale.ROOT,
                "An event takes %d bytes in the log with its three indexes, %d of them payload and metadata.",
                number("select pg_total_relation_size('domain_event') / count(*) from domain_event"),
                number("select avg(length(payload) + length(metadata))::bigint from domain_event"));
    }

    private long number(String query) throws IOException, SQLException {
        try (Connection connection = site.database("command");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static CopyManager copies(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
