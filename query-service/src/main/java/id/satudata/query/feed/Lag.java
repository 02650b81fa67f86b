package id.satudata.query.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** How far the read model is behind what has been published; measured every second, and when asked. */
@Component
class Lag {

    /** What {@link Measure#events} is when Kafka or PostgreSQL does not answer. */
    static final long UNKNOWN = -1;

    private static final Logger LOG = LoggerFactory.getLogger(Lag.class);
    private static final OffsetAndMetadata START = new OffsetAndMetadata(0);

    private final Ends ends;
    private final Positions positions;
    private final ReadModel readModel;
    private final Clock clock;
    private volatile Measure last = new Measure(UNKNOWN, null);

    Lag(Ends ends, Positions positions, ReadModel readModel, Clock clock) {
        this.ends = ends;
        this.positions = positions;
        this.readModel = readModel;
        this.clock = clock;
    }

    /** The last measure, a second old at most. */
    Measure last() {
        return last;
    }

    @Scheduled(fixedDelay = 1_000)
    Measure measure() {
        Instant started = clock.instant();
        long events = ends.find().map(this::behind).orElse(UNKNOWN);
        last = new Measure(events, events == 0 ? started : last.caughtUpAt());
        return last;
    }

    /**
     * Whether everything up to that position is in. Positions rise within a partition, so one that has come so far has
     * nothing more to bring; any other must have come to its end.
     *
     * @param published the ends of the partitions
     */
    boolean isIn(long position, Map<TopicPartition, Long> published) {
        return readModel.query(jdbc -> {
            Map<TopicPartition, Long> open = new HashMap<>(published);
            open.keySet().removeAll(positions.thatReached(position));
            return behind(open) == 0;
        });
    }

    private long behind(Map<TopicPartition, Long> published) {
        try {
            Map<TopicPartition, OffsetAndMetadata> taken = readModel.query(jdbc -> positions.all());
            return published.entrySet().stream()
                    .mapToLong(end -> end.getValue()
                            - taken.getOrDefault(end.getKey(), START).offset())
                    .map(missing -> Math.max(0, missing))
                    .sum();
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("PostgreSQL does not say how far the feed is", away);
            return UNKNOWN;
        }
    }

    /**
     * @param events published and not yet in, or {@link #UNKNOWN}
     * @param caughtUpAt when nothing was missing the last time; null when that has not been seen yet
     */
    record Measure(long events, @Nullable Instant caughtUpAt) {

        /** 0 when nothing is missing, else since when. */
        long seconds(Instant now, @Nullable Instant lastRecordedAt) {
            return events == 0
                    ? 0
                    : Optional.ofNullable(later(caughtUpAt, lastRecordedAt))
                            .map(since ->
                                    Math.max(0, Duration.between(since, now).toSeconds()))
                            .orElse(0L);
        }

        private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return one.isAfter(other) ? one : other;
        }
    }
}
