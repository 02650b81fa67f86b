package id.satudata.command.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.JdbcUtils;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Axon's JDBC engine on our table, with times as timestamps and gaps judged by when a row was stored. */
final class EventLogEngine extends JdbcEventStorageEngine {

    /** More positions than can be given out while one transaction is open; beyond it a gap would be given up. */
    private static final int MAX_GAP_OFFSET = 10_000_000;

    private static final long FIRST_POSITION = 1;

    private static final String APPENDED = EventLogEngine.class.getName() + "/appended";

    /** As many as the relay takes in one go. */
    private static final int BATCH = 500;

    /** Of one stream of all events. */
    static final int MOST_AT_A_TIME = 1_000;

    private final TransactionManager transactions;
    private final Pace pace = new Pace();
    private final Payloads payloads;

    EventLogEngine(Builder builder, TransactionManager transactions, Payloads payloads) {
        super(builder.schema(EventTable.schema())
                .maxGapOffset(MAX_GAP_OFFSET)
                .batchSize(BATCH)
                .readEventDataForAggregate(EventTable::readStream)
                .lastSequenceNumberFor(EventTable::lastSequence)
                .readEventDataWithGaps(EventTable::readWithGaps)
                .cleanGaps(EventTable::cleanGaps));
        this.transactions = transactions;
        this.payloads = payloads;
    }

    /** Positions of the events that a unit of work has appended, by event id; none before it prepares to commit. */
    static Map<UUID, Long> appendedIn(UnitOfWork<?> unit) {
        return unit.root().getOrComputeResource(APPENDED, none -> new HashMap<>());
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (!events.isEmpty()) {
            transactions.executeInTransaction(() -> append(domainEvents(events), serializer));
        }
    }

    private static List<? extends DomainEventMessage<?>> domainEvents(List<? extends EventMessage<?>> events) {
        return events.stream().map(event -> (DomainEventMessage<?>) event).toList();
    }

    private void append(List<? extends DomainEventMessage<?>> events, Serializer serializer) {
        Payloads.Sealed sealed = payloads.seal(events);
        Map<UUID, Long> positions = JdbcUtils.executeQuery(
                getConnection(),
                connection -> EventTable.append(connection, events, sealed, serializer),
                EventTable::positions,
                failure -> refused(failure, events.getFirst()));
        if (positions.isEmpty()) {
            payloads.forget(sealed.keys());
            throw new OptimisticLockingFailureException("somebody has changed the keys of a subject");
        }
        CurrentUnitOfWork.ifStarted(unit -> appendedIn(unit).putAll(positions));
    }

    private RuntimeException refused(SQLException failure, EventMessage<?> first) {
        handlePersistenceException(failure, first);
        return new IllegalStateException("Axon throws whatever it makes of a failure");
    }

    /** Axon holds on to all events of a shared stream until its end, which does not come as long as facts do. */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken from, boolean isShared) {
        Stream<? extends TrackedEventMessage<?>> events = super.readEvents(from, isShared);
        return isShared ? events.limit(MOST_AT_A_TIME) : events;
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int batchSize) {
        return pace.read(() -> super.fetchTrackedEvents(last, batchSize));
    }

    @Override
    protected boolean fetchForAggregateUntilEmpty() {
        return false;
    }

    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    protected TrackedEventData<?> getTrackedEventData(ResultSet row, @Nullable GapAwareTrackingToken previous)
            throws SQLException {
        GapAwareTrackingToken token =
                advance(previous, row.getLong(EventTable.POSITION), row.getBoolean(EventTable.GAPS_MAY_FILL));
        return new TrackedDomainEventData<>(token, getDomainEventData(row));
    }

    private static GapAwareTrackingToken advance(
            @Nullable GapAwareTrackingToken previous, long position, boolean gapsMayFill) {
        if (previous != null) {
            return previous.advanceTo(position, gapsMayFill ? MAX_GAP_OFFSET : 0);
        }
        Collection<Long> gaps = gapsMayFill
                ? LongStream.range(FIRST_POSITION, position).boxed().collect(Collectors.toList())
                : Set.of();
        return GapAwareTrackingToken.newInstance(position, gaps);
    }
}
