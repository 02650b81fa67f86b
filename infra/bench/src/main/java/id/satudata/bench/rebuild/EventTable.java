package id.satudata.bench.rebuild;

import id.satudata.bench.population.LoggedEvent;
import id.satudata.kernel.event.Envelope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The same events in a table that is laid out as the write side's log. */
record EventTable(Connection connection) {

    private static final String TABLE = """
            create table bench.event (
                globalindex bigserial   primary key,
                sequence    bigint      not null,
                event_id    uuid        not null unique,
                stream_id   uuid        not null,
                recorded_at timestamptz not null,
                stored_at   timestamptz not null default clock_timestamp(),
                stream_type text        not null,
                event_type  text        not null,
                revision    text,
                payload     bytea       not null,
                metadata    bytea       not null,
                unique (stream_id, sequence)
            )""";
    private static final int FETCHED_AT_ONCE = 1_000;
    private static final HexFormat HEX = HexFormat.of();

    static EventTable filled(Connection connection, Stream<LoggedEvent> events) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema bench");
            statement.execute(TABLE);
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("""
                    copy bench.event (globalindex, sequence, event_id, stream_id, recorded_at, stream_type, event_type,
                        payload, metadata) from stdin""");
            for (Iterator<LoggedEvent> each = events.iterator(); each.hasNext(); ) {
                byte[] line = line(each.next()).getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(line, 0, line.length);
            }
            copy.endCopy();
            statement.execute("vacuum analyze bench.event");
        }
        return new EventTable(connection);
    }

    private static String line(LoggedEvent event) {
        Envelope envelope = event.envelope();
        String metadata = "{\"agency\":\"%s\",\"actor\":\"%s\",\"correlation\":\"%s\",\"effectiveOn\":\"%s\"}"
                .formatted(envelope.agency(), envelope.actor(), envelope.correlation(), envelope.effectiveOn());
        return "%d\t%d\t%s\t%s\t%s\tstream\t%s\t\\\\x%s\t\\\\x%s\n"
                .formatted(
                        envelope.position(),
                        envelope.sequence(),
                        envelope.eventId(),
                        envelope.streamId(),
                        envelope.recordedAt(),
                        envelope.type(),
                        HEX.formatHex(event.payload()),
                        HEX.formatHex(metadata.getBytes(StandardCharsets.UTF_8)));
    }

    /** All of them in order, through a cursor. */
    Reading read() throws SQLException {
        long started = System.nanoTime();
        long events = 0;
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet row = statement.executeQuery("""
                    select globalindex, sequence, event_id, stream_id, recorded_at, event_type, payload, metadata
                    from bench.event order by globalindex""")) {
                while (row.next()) {
                    row.getBytes(7);
                    row.getBytes(8);
                    events++;
                }
            }
        } finally {
            connection.setAutoCommit(true);
        }
        return new Reading(events, (System.nanoTime() - started) / 1e9);
    }
}
