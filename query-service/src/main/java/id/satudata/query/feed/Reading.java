package id.satudata.query.feed;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.springframework.stereotype.Component;

/** Reads the next messages of a consumer, and brings them into a generation. */
@Component
class Reading {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final OffsetAndMetadata START = new OffsetAndMetadata(0);

    private final MessageReader reader;
    private final Feeding feeding;
    private final ReadModel readModel;
    private final Positions positions;

    Reading(MessageReader reader, Feeding feeding, ReadModel readModel, Positions positions) {
        this.reader = reader;
        this.feeding = feeding;
        this.readModel = readModel;
        this.positions = positions;
    }

    /**
     * Goes to where the generation has come to in each partition the consumer has. A partition that ends before that is
     * not the one that was read: it is read from its start, for what is known already does no harm.
     */
    Bookmark resume(Consumer<byte[], byte[]> consumer, Generation generation) {
        var offsets = readModel.inspect(generation, positions::all);
        var ends = consumer.endOffsets(consumer.assignment());
        for (TopicPartition partition : consumer.assignment()) {
            OffsetAndMetadata known = offsets.getOrDefault(partition, START);
            consumer.seek(partition, known.offset() > ends.getOrDefault(partition, 0L) ? START : known);
        }
        return Bookmark.at(offsets);
    }

    /** The next messages; none when there are none yet. */
    List<Incoming> next(Consumer<byte[], byte[]> consumer) {
        return read(consumer.poll(POLL), message -> true);
    }

    /** The next messages, not one further than these offsets; the consumer stands after them. */
    List<Incoming> next(Consumer<byte[], byte[]> consumer, Map<TopicPartition, OffsetAndMetadata> targets) {
        ConsumerRecords<byte[], byte[]> messages = consumer.poll(POLL);
        messages.partitions().stream()
                .filter(partition -> consumer.position(partition) > end(targets, partition))
                .forEach(partition -> consumer.seek(partition, end(targets, partition)));
        return read(messages, message -> message.offset() < end(targets, partition(message)));
    }

    /** @param bookmark where the batch begins */
    void feed(Generation generation, List<Incoming> batch, Bookmark bookmark) {
        if (!batch.isEmpty()) {
            feeding.feed(generation, batch, bookmark);
        }
    }

    static long end(Map<TopicPartition, OffsetAndMetadata> targets, TopicPartition partition) {
        return targets.getOrDefault(partition, START).offset();
    }

    private List<Incoming> read(
            ConsumerRecords<byte[], byte[]> messages, Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
        return reader.read(StreamSupport.stream(messages.spliterator(), false)
                .filter(wanted)
                .toList());
    }

    private static TopicPartition partition(ConsumerRecord<byte[], byte[]> message) {
        return new TopicPartition(message.topic(), message.partition());
    }
}
