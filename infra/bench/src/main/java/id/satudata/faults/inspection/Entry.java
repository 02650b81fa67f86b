package id.satudata.faults.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * One event, as far as log and record must agree on it.
 *
 * @param recordedAt to the millisecond, which is what the topic tells
 */
public record Entry(long position, UUID eventId, UUID streamId, long sequence, String type, Instant recordedAt) {

    static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getLong(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant().truncatedTo(ChronoUnit.MILLIS));
    }
}
