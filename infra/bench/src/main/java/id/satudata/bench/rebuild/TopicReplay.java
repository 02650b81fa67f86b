package id.satudata.bench.rebuild;

import id.satudata.bench.platform.WholeTopic;
import id.satudata.kernel.event.EventTypes;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.json.JsonMapper;

/** Reads the whole topic, makes an event of each message, and forgets it. */
record TopicReplay(int kafkaPort) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    Reading read() {
        long started = System.nanoTime();
        LongAdder events = new LongAdder();
        new WholeTopic(kafkaPort, PATIENCE).read(message -> {
            parse(message);
            events.increment();
        });
        return new Reading(events.sum(), (System.nanoTime() - started) / 1e9);
    }

    private static void parse(ConsumerRecord<byte[], byte[]> message) {
        CloudEvent event = KafkaMessageFactory.createReader(message).toEvent();
        CloudEventData data = Objects.requireNonNull(event.getData());
        JSON.readValue(data.toBytes(), EventTypes.find(event.getType()).orElseThrow());
    }
}
