package id.satudata.command.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.serialization.Serializer;

/** The table of events, and the statements where Axon's own do not fit PostgreSQL. */
final class EventTable {
    static final String POSITION = "globalindex";
    static final String GAPS_MAY_FILL = "gaps_may_fill";

    /** How long a transaction may stay open at most is set far below this, by {@code transaction_timeout}. */
    private static final String GAP_TIMEOUT = "60 seconds";

    private static final String INSERT = """
            insert into domain_event (event_id, stream_id, sequence, stream_type, recorded_at, event_type, revision,
                                      payload, metadata)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private EventTable() {}

    static EventSchema schema() {
        return EventSchema.builder()
                .eventTable("domain_event")
                .globalIndexColumn(POSITION)
                .eventIdentifierColumn("event_id")
                .aggregateIdentifierColumn("stream_id")
                .sequenceNumberColumn("sequence")
                .typeColumn("stream_type")
                .timestampColumn("recorded_at")
                .payloadTypeColumn("event_type")
                .payloadRevisionColumn("revision")
                .payloadColumn("payload")
                .metaDataColumn("metadata")
                .trackedEventFields(EventTable::trackedFields)
                .build();
    }

    /** Judges the age of a gap by the database's own clock, never by the record time, which tests may set. */
    private static String trackedFields(EventSchema schema) {
        return POSITION + ", stored_at > clock_timestamp() - interval '" + GAP_TIMEOUT + "' as " + GAPS_MAY_FILL + ", "
                + schema.domainEventFields();
    }

    static PreparedStatement append(
            Connection connection,
            EventSchema schema,
            Class<?> dataType,
            List<? extends EventMessage<?>> events,
            Serializer serializer,
            TimestampWriter timestamps)
            throws SQLException {
        PreparedStatement insert = connection.prepareStatement(INSERT);
        for (EventMessage<?> message : events) {
            DomainEventMessage<?> event = (DomainEventMessage<?>) message;
            var payload = event.serializePayload(serializer, dataType);
            insert.setObject(1, UUID.fromString(event.getIdentifier()));
            insert.setObject(2, UUID.fromString(event.getAggregateIdentifier()));
            insert.setLong(3, event.getSequenceNumber());
            insert.setString(4, event.getType());
            insert.setObject(5, event.getTimestamp().atOffset(ZoneOffset.UTC));
            insert.setString(6, payload.getType().getName());
            insert.setString(7, payload.getType().getRevision());
            insert.setObject(8, payload.getData());
            insert.setObject(9, event.serializeMetaData(serializer, dataType).getData());
            insert.addBatch();
        }
        return insert;
    }

    static PreparedStatement readStream(
            Connection connection, EventSchema schema, String stream, long first, int batchSize) throws SQLException {
        PreparedStatement select = connection.prepareStatement("select " + schema.trackedEventFields()
                + " from domain_event where stream_id = ?::uuid and sequence >= ? and sequence < ? order by sequence");
        select.setString(1, stream);
        select.setLong(2, first);
        select.setLong(3, first + batchSize);
        return select;
    }

    static PreparedStatement lastSequence(Connection connection, EventSchema schema, String stream)
            throws SQLException {
        PreparedStatement select =
                connection.prepareStatement("select max(sequence) from domain_event where stream_id = ?::uuid");
        select.setString(1, stream);
        return select;
    }

    /** One array instead of a parameter a gap: a storm of roll-backs leaves more gaps than a statement has parameters. */
    static PreparedStatement readWithGaps(
            Connection connection, EventSchema schema, long after, int batchSize, List<Long> gaps) throws SQLException {
        PreparedStatement select = connection.prepareStatement("select " + schema.trackedEventFields()
                + " from domain_event where (globalindex > ? and globalindex <= ?) or globalindex = any(?)"
                + " order by globalindex");
        select.setLong(1, after);
        select.setLong(2, after + batchSize);
        select.setArray(3, connection.createArrayOf("bigint", gaps.toArray()));
        return select;
    }

    static PreparedStatement cleanGaps(Connection connection, EventSchema schema, SortedSet<Long> gaps)
            throws SQLException {
        PreparedStatement select = connection.prepareStatement("select globalindex, stored_at as recorded_at"
                + " from domain_event where globalindex >= ? and globalindex <= ? order by globalindex");
        select.setLong(1, gaps.first());
        select.setLong(2, gaps.last() + 1);
        return select;
    }
}
