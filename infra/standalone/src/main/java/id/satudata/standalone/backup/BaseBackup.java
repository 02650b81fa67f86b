package id.satudata.standalone.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.LongConsumer;

/**
 * A base backup by PostgreSQL's low-level interface: its files while they are written to, and the write-ahead log of
 * that time, which mends what was torn. The server's package has no {@code pg_basebackup}.
 */
final class BaseBackup {
    private static final int SEGMENT_NAME_LENGTH = 24;

    private final Connection superuser;
    private final Path cluster;
    private final Path target;

    /** @param superuser open from the beginning of the backup to its end */
    BaseBackup(Connection superuser, Path cluster, Path target) {
        this.superuser = superuser;
        this.cluster = cluster;
        this.target = target;
    }

    /** What PostgreSQL says at the end of a backup. */
    private record End(String segment, String label, String tablespaces) {}

    void take(LongConsumer progress) throws SQLException, IOException {
        keepWriteAheadLog();
        String first = text("select pg_walfile_name(pg_backup_start('satudata', fast => true))");
        new TreeCopy(cluster, target, ClusterFiles::belongsToABackup, progress).run();
        End end = end();
        copySegments(first, end.segment());
        DurableCopy.write(target.resolve("backup_label"), end.label());
        if (!end.tablespaces().isEmpty()) {
            DurableCopy.write(target.resolve("tablespace_map"), end.tablespaces());
        }
    }

    // A slot of this session: the server throws no segment away while it copies, and forgets the slot when it ends.
    private void keepWriteAheadLog() throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("select pg_create_physical_replication_slot('satudata_backup', true, true)");
        }
    }

    private End end() throws SQLException {
        try (var statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(
                        "select pg_walfile_name(lsn), labelfile, spcmapfile from pg_backup_stop(wait_for_archive => false)")) {
            row.next();
            return new End(row.getString(1), row.getString(2), row.getString(3));
        }
    }

    private void copySegments(String first, String last) throws IOException {
        Path from = cluster.resolve("pg_wal");
        Path to = target.resolve("pg_wal");
        try (var segments = Files.newDirectoryStream(from, file -> isBetween(first, last, file))) {
            for (Path segment : segments) {
                DurableCopy.file(segment, to.resolve(segment.getFileName()));
            }
        }
        DurableCopy.flushFolder(to);
    }

    private static boolean isBetween(String first, String last, Path file) {
        String name = file.getFileName().toString();
        return name.length() == SEGMENT_NAME_LENGTH && name.compareTo(first) >= 0 && name.compareTo(last) <= 0;
    }

    private String text(String query) throws SQLException {
        try (var statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
