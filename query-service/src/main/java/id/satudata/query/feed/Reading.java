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

/** One step of reading: the next messages of a consumer go into a generation, or stay to be read again. */
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
    void resume(Consumer<byte[], byte[]> consumer, Generation generation) {
        var offsets = readModel.inspect(generation, positions::all);
        var ends = consumer.endOffsets(consumer.assignment());
        for (TopicPartition partition : consumer.assignment()) {
            OffsetAndMetadata known = offsets.getOrDefault(partition, START);
            consumer.seek(partition, known.offset() > ends.getOrDefault(partition, 0L) ? START : known);
        }
    }

    /** Says how many messages there were. When it fails, the consumer stands before them again. */
    int step(Consumer<byte[], byte[]> consumer, Generation generation) {
        ConsumerRecords<byte[], byte[]> messages = consumer.poll(POLL);
        try {
            List<Incoming> batch = read(messages, message -> true);
            feed(generation, batch);
            return batch.size();
        } catch (RuntimeException failure) { // whatever it was, nothing may be passed over
            rewind(consumer, messages);
            throw failure;
        }
    }

    /** The next messages, not one further than these offsets; the consumer stands after them. */
    List<Incoming> next(Consumer<byte[], byte[]> consumer, Map<TopicPartition, OffsetAndMetadata> targets) {
        ConsumerRecords<byte[], byte[]> messages = consumer.poll(POLL);
        messages.partitions().stream()
                .filter(partition -> consumer.position(partition) > end(targets, partition))
                .forEach(partition -> consumer.seek(partition, end(targets, partition)));
        return read(messages, message -> message.offset() < end(targets, partition(message)));
    }

    void feed(Generation generation, List<Incoming> batch) {
        if (!batch.isEmpty()) {
            feeding.feed(generation, batch);
        }
    }

    static long end(Map<TopicPartition, OffsetAndMetadata> targets, TopicPartition partition) {
        return targets.getOrDefault(partition, START).offset();
    }

    private List<Incoming> read(
            ConsumerRecords<byte[], byte[]> messages, Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
        return StreamSupport.stream(messages.spliterator(), false)
                .filter(wanted)
                .map(reader::read)
                .toList();
    }

    private static TopicPartition partition(ConsumerRecord<byte[], byte[]> message) {
        return new TopicPartition(message.topic(), message.partition());
    }

    private static void rewind(Consumer<byte[], byte[]> consumer, ConsumerRecords<byte[], byte[]> messages) {
        for (TopicPartition partition : messages.partitions()) {
            consumer.seek(partition, messages.records(partition).getFirst().offset());
        }
    }
}
