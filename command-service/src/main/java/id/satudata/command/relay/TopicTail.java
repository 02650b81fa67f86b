package id.satudata.command.relay;

import id.satudata.command.relay.RelayProgress.Acknowledged;
import id.satudata.kernel.event.Envelope.Attributes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.stereotype.Component;

/** Compares what a topic holds with what it has acknowledged. Kafka does not write each message through to the disk. */
@Component
class TopicTail {
    private static final String POSITION_HEADER = "ce_" + Attributes.POSITION;

    private final KafkaTopic topics;
    private final RelayProgress progress;
    private final ReaderSettings readers;
    private final RelayProperties relay;

    TopicTail(KafkaTopic topics, RelayProgress progress, ReaderSettings readers, RelayProperties relay) {
        this.topics = topics;
        this.progress = progress;
        this.readers = readers;
        this.relay = relay;
    }

    /**
     * Where the topic has lost acknowledged events: the position of the last event that is there for certain, 0 if there
     * is none; empty if nothing is lost.
     */
    OptionalLong lostAfter(String topic) {
        Map<TopicPartition, KafkaTopic.Extent> extents = topics.extents(topic);
        return progress.acknowledged(topic).stream()
                .map(acknowledged -> lostAfter(acknowledged, topic, extents))
                .flatMapToLong(OptionalLong::stream)
                .min();
    }

    private OptionalLong lostAfter(
            Acknowledged acknowledged, String topic, Map<TopicPartition, KafkaTopic.Extent> extents) {
        TopicPartition partition = new TopicPartition(topic, acknowledged.partition());
        KafkaTopic.Extent extent =
                extents.getOrDefault(partition, KafkaTopic.Extent.NOTHING).until(acknowledged.lostFrom());
        return extent.end() >= acknowledged.next()
                ? OptionalLong.empty()
                : OptionalLong.of(lastPosition(partition, extent));
    }

    private long lastPosition(TopicPartition partition, KafkaTopic.Extent extent) {
        if (extent.isEmpty()) {
            return 0;
        }
        try (KafkaConsumer<byte[], byte[]> reader =
                new KafkaConsumer<>(readers.settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            reader.assign(List.of(partition));
            reader.seek(partition, extent.next() - 1);
            return reader.poll(relay.patience()).records(partition).stream()
                    .mapToLong(TopicTail::position)
                    .findFirst()
                    .orElseThrow(
                            () -> new RelayFailure("the end of partition " + partition.partition() + " is not read"));
        } catch (KafkaException unreachable) {
            throw new RelayFailure("Kafka cannot be read", unreachable);
        }
    }

    private static long position(ConsumerRecord<byte[], byte[]> message) {
        Header position = message.headers().lastHeader(POSITION_HEADER);
        return position == null ? 0 : Long.parseLong(new String(position.value(), StandardCharsets.UTF_8));
    }
}
