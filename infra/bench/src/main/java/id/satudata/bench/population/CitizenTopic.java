package id.satudata.bench.population;

import id.satudata.kernel.event.Envelope;
import id.satudata.kernel.event.Envelope.Attributes;
import id.satudata.kernel.event.Topics;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** The citizens' topic of a platform without a write side, to be filled in the place of the relay, as the relay does. */
public final class CitizenTopic {

    private static final String JSON = "application/json";
    private static final int PARTITIONS = 6;
    private static final short REPLICAS = 1;

    private final String servers;

    private CitizenTopic(String servers) {
        this.servers = servers;
    }

    /** With as many partitions as the relay makes it; retention is without bounds. */
    public static CitizenTopic create(int kafkaPort) throws InterruptedException {
        String servers = "127.0.0.1:" + kafkaPort;
        NewTopic topic = new NewTopic(Topics.CITIZEN, PARTITIONS, REPLICAS)
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"));
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers))) {
            admin.createTopics(Set.of(topic)).all().get();
            return new CitizenTopic(servers);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the topic could not be created", failure.getCause());
        }
    }

    /**
     * Publishes them.
     *
     * @return how many they were
     */
    public long fill(Stream<LoggedEvent> events) {
        AtomicReference<@Nullable Exception> failed = new AtomicReference<>();
        long[] count = new long[1];
        try (var producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer())) {
            events.takeWhile(event -> failed.get() == null).forEach(event -> {
                count[0]++;
                producer.send(message(event), (acknowledged, failure) -> {
                    if (failure != null) {
                        failed.set(failure);
                    }
                });
            });
        }
        if (failed.get() != null) {
            throw new IllegalStateException("the topic could not be filled", failed.get());
        }
        return count[0];
    }

    private Map<String, Object> settings() {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                ProducerConfig.LINGER_MS_CONFIG,
                20,
                ProducerConfig.BATCH_SIZE_CONFIG,
                1 << 17);
    }

    private static ProducerRecord<String, byte[]> message(LoggedEvent event) {
        Envelope envelope = event.envelope();
        String stream = envelope.streamId().toString();
        CloudEventBuilder message = CloudEventBuilder.v1()
                .withId(envelope.eventId().toString())
                .withType(envelope.type())
                .withSource(URI.create("/agencies/" + envelope.agency()))
                .withSubject(stream)
                .withTime(envelope.recordedAt().atOffset(ZoneOffset.UTC))
                .withData(JSON, event.payload())
                .withExtension(Attributes.SEQUENCE, Long.toString(envelope.sequence()))
                .withExtension(Attributes.POSITION, Long.toString(envelope.position()))
                .withExtension(Attributes.ACTOR, envelope.actor())
                .withExtension(Attributes.CORRELATION, envelope.correlation());
        if (envelope.effectiveOn() != null) {
            message.withExtension(
                    Attributes.EFFECTIVE_ON, envelope.effectiveOn().toString());
        }
        return KafkaMessageFactory.<String>createWriter(Topics.CITIZEN, stream).writeBinary(message.build());
    }
}
