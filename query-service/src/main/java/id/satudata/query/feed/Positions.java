package id.satudata.query.feed;

import static java.util.Comparator.comparingLong;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the feed goes on reading each partition, and how far in the log it is. */
@Component
class Positions {

    private final JdbcClient jdbc;

    Positions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By partition; one that has not been read yet is not there. The epoch lets Kafka notice a log that was cut short. */
    Map<TopicPartition, OffsetAndMetadata> all() {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        jdbc.sql("select topic, partition, next_offset, leader_epoch from feed_position")
                .query(row -> {
                    offsets.put(
                            new TopicPartition(row.getString("topic"), row.getInt("partition")),
                            new OffsetAndMetadata(
                                    row.getLong("next_offset"),
                                    Optional.ofNullable(row.getObject("leader_epoch", Integer.class)),
                                    ""));
                });
        return offsets;
    }

    /**
     * To be asked in the transaction that goes on behind a bookmark.
     *
     * @throws RecoverableDataAccessException when the database has lost what was before it, which it may in a crash
     */
    void require(Bookmark bookmark) {
        if (!bookmark.isWithin(all())) {
            throw new RecoverableDataAccessException("the read model is not as far as it was");
        }
    }

    /** The partitions of which an event at that position of the log, or a later one, is in. */
    Set<TopicPartition> thatReached(long position) {
        return jdbc.sql("select topic, partition from feed_position where position >= ?")
                .param(position)
                .query((row, number) -> new TopicPartition(row.getString("topic"), row.getInt("partition")))
                .set();
    }

    /** The highest position in, and when the log took it. */
    Head head() {
        return jdbc.sql("select position, recorded_at from feed_position order by position desc limit 1")
                .query((row, number) -> new Head(row.getLong("position"), instant(row.getTimestamp("recorded_at"))))
                .optional()
                .orElse(Head.NONE);
    }

    /** Goes on behind these messages. */
    void store(Collection<Incoming> messages, Collection<Incoming.Readable> taken) {
        Map<TopicPartition, ConsumerRecord<byte[], byte[]>> last = new HashMap<>();
        messages.forEach(message -> last.put(message.partition(), message.message()));
        last.forEach((partition, message) -> store(partition, message, head(partition, taken)));
    }

    /** A plain overwrite, also backwards: after a log was cut short the new offsets are the lower ones. */
    private void store(TopicPartition partition, ConsumerRecord<byte[], byte[]> message, Head head) {
        jdbc.sql("""
                insert into feed_position as known (topic, partition, next_offset, leader_epoch, position, recorded_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (topic, partition) do update
                set next_offset = excluded.next_offset,
                    leader_epoch = excluded.leader_epoch,
                    position = greatest(known.position, excluded.position),
                    recorded_at = case when excluded.position > known.position
                                       then excluded.recorded_at else known.recorded_at end""")
                .param(partition.topic())
                .param(partition.partition())
                .param(message.offset() + 1)
                .param(message.leaderEpoch().orElse(null))
                .param(head.position())
                .param(head.recordedAt() == null ? null : Timestamp.from(head.recordedAt()))
                .update();
    }

    private static Head head(TopicPartition partition, Collection<Incoming.Readable> taken) {
        return taken.stream()
                .filter(event -> event.partition().equals(partition))
                .max(comparingLong(Incoming.Readable::position))
                .map(event -> new Head(
                        event.position(), event.event().recorded().envelope().recordedAt()))
                .orElse(Head.NONE);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    /** @param position 0 while nothing is in */
    record Head(long position, @Nullable Instant recordedAt) {
        static final Head NONE = new Head(0, null);
    }
}
