package id.satudata.faults.truncation;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.bench.platform.Stand;
import id.satudata.faults.inspection.Inspection;
import id.satudata.kernel.event.Topics;
import id.satudata.standalone.launch.Part;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * What a reader of the whole topic gets.
 *
 * @param positions of the log
 * @param streamsOutOfOrder in which an event comes before an earlier one has come at all
 */
record TopicContent(Set<Long> positions, long streamsOutOfOrder) {

    static TopicContent read(Stand stand) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                "127.0.0.1:" + stand.port(Part.KAFKA),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                5_000);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return read(consumer);
        } catch (KafkaException noTopicYet) {
            return new TopicContent(Set.of(), 0);
        }
    }

    private static TopicContent read(KafkaConsumer<byte[], byte[]> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.CITIZEN).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Set<Long> positions = new HashSet<>();
        Map<String, Long> last = new HashMap<>();
        Set<String> outOfOrder = new HashSet<>();
        while (partitions.stream()
                .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
            for (ConsumerRecord<byte[], byte[]> message : consumer.poll(Duration.ofMillis(500))) {
                if (header(message, "ce_source").endsWith(Inspection.PAST_THE_LOG)) {
                    continue;
                }
                positions.add(Long.parseLong(header(message, "ce_position")));
                String stream = header(message, "ce_subject");
                long sequence = Long.parseLong(header(message, "ce_sequence"));
                if (sequence > last.getOrDefault(stream, -1L) + 1) {
                    outOfOrder.add(stream);
                }
                last.merge(stream, sequence, Math::max);
            }
        }
        return new TopicContent(positions, outOfOrder.size());
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), UTF_8);
    }
}
