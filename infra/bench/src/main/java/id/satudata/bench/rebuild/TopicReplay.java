package id.satudata.bench.rebuild;

import id.satudata.kernel.event.EventTypes;
import id.satudata.kernel.event.Topics;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** Reads the whole topic, makes an event of each message, and forgets it. */
record TopicReplay(int kafkaPort) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration POLL = Duration.ofSeconds(1);

    Reading read() {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                "127.0.0.1:" + kafkaPort,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                5_000);
        long started = System.nanoTime();
        long events = 0;
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.CITIZEN).stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                for (ConsumerRecord<byte[], byte[]> message : consumer.poll(POLL)) {
                    parse(message);
                    events++;
                }
            }
        }
        return new Reading(events, (System.nanoTime() - started) / 1e9);
    }

    private static void parse(ConsumerRecord<byte[], byte[]> message) {
        CloudEvent event = KafkaMessageFactory.createReader(message).toEvent();
        CloudEventData data = Objects.requireNonNull(event.getData());
        JSON.readValue(data.toBytes(), EventTypes.find(event.getType()).orElseThrow());
    }
}
