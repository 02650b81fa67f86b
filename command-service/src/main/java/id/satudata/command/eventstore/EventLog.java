package id.satudata.command.eventstore;

import id.satudata.privacy.key.SubjectKeys;
import id.satudata.privacy.payload.SealedPayload;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads and appends many streams at a time; every method is one statement, in the caller's transaction. */
@Component
public class EventLog {
    private static final String READ = """
            select e.stream_type, e.stream_id, e.sequence, e.event_id, e.event_type, e.payload
            from unnest(?::uuid[], ?::bigint[]) as known (stream_id, sequence)
            join domain_event e on e.stream_id = known.stream_id and e.sequence > known.sequence
            order by e.stream_id, e.sequence""";

    private final EventStore store;
    private final Payloads payloads;
    private final JdbcTemplate jdbc;

    EventLog(EventStore store, Payloads payloads, JdbcTemplate jdbc) {
        this.store = store;
        this.payloads = payloads;
        this.jdbc = jdbc;
    }

    /** Appends when the unit of work of the caller is about to commit; a sequence already taken makes it fail. */
    public void append(List<EventToAppend> events) {
        store.publish(events.stream().map(EventToAppend::toMessage).toList());
    }

    /** Places in the whole log of what a unit of work has appended, by event id; known once it prepares to commit. */
    public Map<UUID, Long> positionsIn(UnitOfWork<?> unit) {
        return EventLogEngine.appendedIn(unit);
    }

    /** The events of the streams that come after the given sequences (-1 for all), in order within each stream. */
    public List<StoredEvent> readAfter(Map<UUID, Long> sequences) {
        List<Row> rows = jdbc.query(READ, select -> setSequences(select, sequences), (row, number) -> row(row));
        Map<UUID, SubjectKeys> keys =
                payloads.keysOf(rows.stream().map(Row::payload).toList());
        return rows.stream()
                .map(row -> new StoredEvent(
                        row.streamType(),
                        row.streamId(),
                        row.sequence(),
                        row.eventId(),
                        payloads.open(row.eventId(), row.type(), row.payload(), keys)))
                .toList();
    }

    private record Row(
            String streamType, UUID streamId, long sequence, UUID eventId, String type, SealedPayload payload) {}

    /** Places in the whole log, by event id. */
    public Map<UUID, Long> positions(Collection<UUID> eventIds) {
        Map<UUID, Long> positions = new HashMap<>();
        jdbc.query(
                "select event_id, globalindex from domain_event where event_id = any(?)",
                select -> setIds(select, eventIds),
                row -> {
                    positions.put(row.getObject(1, UUID.class), row.getLong(2));
                });
        return positions;
    }

    /** The streams that events are in, by event id; an unknown event is absent. */
    public Map<UUID, UUID> streamsOf(Collection<UUID> eventIds) {
        Map<UUID, UUID> streams = new HashMap<>();
        jdbc.query(
                "select event_id, stream_id from domain_event where event_id = any(?)",
                select -> setIds(select, eventIds),
                row -> {
                    streams.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                });
        return streams;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("stream_type"),
                row.getObject("stream_id", UUID.class),
                row.getLong("sequence"),
                row.getObject("event_id", UUID.class),
                row.getString("event_type"),
                SealedPayload.of(row.getBytes("payload")));
    }

    private static void setSequences(PreparedStatement select, Map<UUID, Long> sequences) throws SQLException {
        select.setArray(
                1,
                select.getConnection().createArrayOf("uuid", sequences.keySet().toArray()));
        select.setArray(
                2,
                select.getConnection()
                        .createArrayOf("bigint", sequences.values().toArray()));
    }

    private static void setIds(PreparedStatement select, Collection<UUID> ids) throws SQLException {
        select.setArray(1, select.getConnection().createArrayOf("uuid", ids.toArray()));
    }
}
