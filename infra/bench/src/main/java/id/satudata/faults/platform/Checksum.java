package id.satudata.faults.platform;

import id.satudata.bench.platform.Stand;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A fingerprint of the log's rows, every column of them. */
final class Checksum {
    private static final String ROWS = """
            select md5(coalesce(string_agg(md5(domain_event::text), '' order by globalindex), ''))
            from domain_event where globalindex <= ?""";

    private Checksum() {}

    /** @param position of the last row that counts */
    static String ofLog(Stand stand, long position) throws IOException, SQLException {
        try (Connection database = stand.database("command");
                PreparedStatement select = database.prepareStatement(ROWS)) {
            select.setLong(1, position);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
