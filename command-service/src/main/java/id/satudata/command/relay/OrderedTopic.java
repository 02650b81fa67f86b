package id.satudata.command.relay;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** A topic of one partition: what its last message is, and more after it. Fails with a {@link RelayFailure}. */
public final class OrderedTopic implements AutoCloseable {
    private final TopicPartition partition;
    private final KafkaTopic topics;
    private final KafkaLink link;
    private final ReaderSettings readers;
    private final Duration patience;
    private @Nullable KafkaConsumer<byte[], byte[]> reader;

    OrderedTopic(String name, KafkaTopic topics, KafkaLink link, ReaderSettings readers, Duration patience) {
        this.partition = new TopicPartition(name, 0);
        this.topics = topics;
        this.link = link;
        this.readers = readers;
        this.patience = patience;
    }

    public String name() {
        return partition.topic();
    }

    /** The last message; none in an empty topic. */
    public synchronized Optional<ConsumerRecord<byte[], byte[]>> last() {
        try {
            KafkaConsumer<byte[], byte[]> open = reader();
            long end = open.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            if (end <= open.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L)) {
                return Optional.empty();
            }
            open.seek(partition, end - 1);
            return Optional.of(open.poll(patience).records(partition).stream()
                    .findFirst()
                    .orElseThrow(() -> new RelayFailure("the end of " + partition.topic() + " is not read")));
        } catch (KafkaException unreachable) {
            close();
            throw new RelayFailure("Kafka cannot be read", unreachable);
        }
    }

    /** Returns when all are acknowledged. */
    public void append(Stream<ProducerRecord<String, byte[]>> messages) {
        link.send(partition.topic(), messages);
    }

    private KafkaConsumer<byte[], byte[]> reader() {
        KafkaConsumer<byte[], byte[]> open = reader;
        if (open == null) {
            topics.requireOrdered(partition.topic());
            open = new KafkaConsumer<>(readers.settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
            open.assign(List.of(partition));
            reader = open;
        }
        return open;
    }

    @Override
    public synchronized void close() {
        if (reader != null) {
            reader.close(CloseOptions.timeout(Duration.ZERO));
            reader = null;
        }
    }
}
