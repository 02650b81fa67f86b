package id.satudata.command.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Axon's JDBC engine on our table, with times as timestamps and gaps judged by when a row was stored. */
final class EventLogEngine extends JdbcEventStorageEngine {

    /** More positions than can be given out while one transaction is open; beyond it a gap would be given up. */
    private static final int MAX_GAP_OFFSET = 10_000_000;

    private static final long FIRST_POSITION = 1;

    EventLogEngine(Builder builder) {
        super(builder.schema(EventTable.schema())
                .maxGapOffset(MAX_GAP_OFFSET)
                .appendEvents(EventTable::append)
                .readEventDataForAggregate(EventTable::readStream)
                .lastSequenceNumberFor(EventTable::lastSequence)
                .readEventDataWithGaps(EventTable::readWithGaps)
                .cleanGaps(EventTable::cleanGaps));
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
