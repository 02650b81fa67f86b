package id.satudata.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import id.satudata.embedded.TestEngines;
import id.satudata.kernel.event.Envelope;
import id.satudata.kernel.event.Envelope.Attributes;
import id.satudata.kernel.event.Event;
import id.satudata.kernel.event.EventTypes;
import id.satudata.kernel.event.Fact;
import id.satudata.kernel.event.RecordedEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Stands in for the write side: publishes events on a topic of its own, as CloudEvents like the relay's. */
public final class FactsOnTopic implements AutoCloseable {

    private static final int PARTITIONS = 3;
    private static final Instant DEFAULT_TIME = Instant.parse("2024-01-15T03:00:00Z");

    private final String topic = "satudata.citizen." + UUID.randomUUID();
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<UUID, Long> nextSequence = new HashMap<>();
    private final AtomicLong nextPosition = new AtomicLong(1);
    private final Map<String, Object> settings =
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, TestEngines.kafka().bootstrapServers());
    private KafkaProducer<String, byte[]> producer;

    /** Creates the topic, with three partitions. */
    public FactsOnTopic() {
        administer(admin -> admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1)))
                .all());
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** Deletes the topic with all it holds. */
    public void deleteTopic() {
        producer.close();
        administer(admin -> admin.deleteTopics(List.of(topic)).all());
    }

    /** Creates it again, empty. */
    public void createTopicAnew() {
        await().ignoreExceptions()
                .until(() -> administer(admin -> admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1)))
                        .all()));
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    private boolean administer(Function<Admin, KafkaFuture<Void>> work) {
        try (Admin admin = Admin.create(settings)) {
            work.apply(admin).get();
            return true;
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** To be given to the service as {@code satudata.feed.topic}. */
    public String topic() {
        return topic;
    }

    /** Records it as the next event of its stream, now being {@code 2024-01-15}, and publishes it. */
    public RecordedEvent publish(UUID streamId, Event event) {
        return publish(streamId, event, DEFAULT_TIME);
    }

    public RecordedEvent publish(UUID streamId, Event event, Instant recordedAt) {
        return send(record(streamId, event, recordedAt));
    }

    /** Records it as the next event of its stream and keeps it back. */
    public RecordedEvent record(UUID streamId, Event event) {
        return record(streamId, event, DEFAULT_TIME);
    }

    public RecordedEvent record(UUID streamId, Event event, Instant recordedAt) {
        LocalDate effectiveOn = event instanceof Fact fact ? fact.effectiveOn() : null;
        Envelope envelope = new Envelope(
                UUID.randomUUID(),
                EventTypes.nameOf(event.getClass()),
                "dukcapil-3373",
                streamId,
                nextSequence.merge(streamId, 0L, (last, start) -> last + 1),
                nextPosition.getAndIncrement(),
                recordedAt,
                effectiveOn,
                "registrar-7",
                null,
                UUID.randomUUID().toString(),
                null);
        return new RecordedEvent(envelope, event);
    }

    /** Publishes it, for the first time or again. */
    public RecordedEvent send(RecordedEvent event) {
        send(event.envelope(), json.writeValueAsString(event.event()));
        return event;
    }

    /** Publishes something else under an event's envelope. */
    public void send(Envelope envelope, String payload) {
        producer.send(message(envelope, payload));
    }

    /** Publishes it with one header more, which has no value. */
    public void sendWithEmptyHeader(RecordedEvent event, String header) {
        ProducerRecord<String, byte[]> message = message(event.envelope(), json.writeValueAsString(event.event()));
        message.headers().add(header, null);
        producer.send(message);
    }

    /** Publishes something that is no event at all. */
    public void sendRaw(String key, byte @Nullable [] value) {
        producer.send(new ProducerRecord<>(topic, key, value));
    }

    /** Returns when Kafka has everything. */
    public void flush() {
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }

    private ProducerRecord<String, byte[]> message(Envelope envelope, String payload) {
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(envelope.eventId().toString())
                .withType(envelope.type())
                .withSource(URI.create("/agencies/" + envelope.agency()))
                .withSubject(envelope.streamId().toString())
                .withTime(OffsetDateTime.ofInstant(envelope.recordedAt(), ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withExtension(Attributes.SEQUENCE, Long.toString(envelope.sequence()))
                .withExtension(Attributes.POSITION, Long.toString(envelope.position()))
                .withExtension(Attributes.ACTOR, envelope.actor())
                .withExtension(Attributes.CORRELATION, envelope.correlation())
                .withData(payload.getBytes(UTF_8));
        with(event, Attributes.EFFECTIVE_ON, envelope.effectiveOn());
        with(event, Attributes.PURPOSE, envelope.purpose());
        with(event, Attributes.DOCUMENT, envelope.document());
        return KafkaMessageFactory.<String>createWriter(
                        topic, envelope.streamId().toString())
                .writeBinary(event.build());
    }

    private static void with(CloudEventBuilder event, String attribute, @Nullable Object value) {
        if (value != null) {
            event.withExtension(attribute, value.toString());
        }
    }
}
