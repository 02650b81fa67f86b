package id.satudata.command.eventstore;

import id.satudata.command.keys.SealingKeys;
import id.satudata.privacy.kms.Kms.Wrapped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** The table of events, and the statements where Axon's own do not fit PostgreSQL. */
final class EventTable {
    static final String POSITION = "globalindex";
    static final String GAPS_MAY_FILL = "gaps_may_fill";

    /** How long a transaction may stay open at most is set far below this, by {@code transaction_timeout}. */
    private static final String GAP_TIMEOUT = "60 seconds";

    private static final String APPEND = """
            with drawn as (
                insert into subject_key (subject, kek, wrapped) select * from unnest(?::uuid[], ?::text[], ?::bytea[])
            ), outdated as (
                select exists (
                    select from unnest(?::uuid[], ?::bytea[]) as assumed (subject, wrapped)
                    where not exists (
                        select from subject_key k where k.subject = assumed.subject and k.wrapped = assumed.wrapped)) as found
            )
            insert into domain_event (event_id, stream_id, sequence, stream_type, recorded_at, event_type, revision,
                                      payload, metadata)
            select event.* from unnest(?::uuid[], ?::uuid[], ?::bigint[], ?::text[], ?::timestamptz[], ?::text[],
                                       ?::text[], ?::bytea[], ?::bytea[]) as event
            where not (select found from outdated)
            returning event_id, globalindex""";

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

    /**
     * One statement however many events: an array a column. Returns id and position of each, or nothing where it has
     * appended nothing because keys that were assumed are no longer those of their subjects.
     */
    static PreparedStatement append(
            Connection connection,
            List<? extends DomainEventMessage<?>> events,
            Payloads.Sealed sealed,
            Serializer serializer)
            throws SQLException {
        List<SerializedType> types = events.stream()
                .map(event -> serializer.typeForClass(event.getPayloadType()))
                .toList();
        PreparedStatement insert = connection.prepareStatement(APPEND);
        setKeys(insert, sealed.keys());
        insert.setArray(6, array(connection, "uuid", events, DomainEventMessage::getIdentifier));
        insert.setArray(7, array(connection, "uuid", events, DomainEventMessage::getAggregateIdentifier));
        insert.setArray(8, array(connection, "bigint", events, DomainEventMessage::getSequenceNumber));
        insert.setArray(9, array(connection, "text", events, DomainEventMessage::getType));
        insert.setArray(10, array(connection, "timestamptz", events, DomainEventMessage::getTimestamp));
        insert.setArray(11, array(connection, "text", types, SerializedType::getName));
        insert.setArray(12, array(connection, "text", types, SerializedType::getRevision));
        insert.setArray(13, bytes(connection, sealed.payloads().stream()));
        insert.setArray(
                14,
                bytes(
                        connection,
                        events.stream()
                                .map(event -> event.serializeMetaData(serializer, byte[].class)
                                        .getData())));
        return insert;
    }

    private static void setKeys(PreparedStatement insert, SealingKeys keys) throws SQLException {
        Connection connection = insert.getConnection();
        insert.setArray(1, array(connection, "uuid", keys.drawn(), Wrapped::subject));
        insert.setArray(2, array(connection, "text", keys.drawn(), Wrapped::kek));
        insert.setArray(3, bytes(connection, keys.drawn().stream().map(Wrapped::bytes)));
        insert.setArray(4, array(connection, "uuid", keys.assumed(), Wrapped::subject));
        insert.setArray(5, bytes(connection, keys.assumed().stream().map(Wrapped::bytes)));
    }

    private static <T> Array array(
            Connection connection, String type, List<T> rows, Function<? super T, @Nullable Object> column)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(column).toArray());
    }

    private static Array bytes(Connection connection, Stream<byte[]> column) throws SQLException {
        return connection.createArrayOf("bytea", column.toArray(byte[][]::new));
    }

    /** The positions of what {@link #append} has appended, by event id. */
    static Map<UUID, Long> positions(ResultSet appended) throws SQLException {
        Map<UUID, Long> positions = new HashMap<>();
        while (appended.next()) {
            positions.put(appended.getObject(1, UUID.class), appended.getLong(2));
        }
        return positions;
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
