package id.satudata.query.feed;

import id.satudata.kernel.event.Envelope;
import id.satudata.kernel.event.Envelope.Attributes;
import id.satudata.kernel.event.RecordedEvent;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a CloudEvents message into an event and its envelope. */
@Component
class MessageReader {

    private static final String AGENCIES = "/agencies/";

    private final EventJson json;

    MessageReader(EventJson json) {
        this.json = json;
    }

    Incoming read(ConsumerRecord<byte[], byte[]> message) {
        try {
            return new Incoming.Readable(
                    message, event(KafkaMessageFactory.createReader(message).toEvent()));
        } catch (UnreadableEvent unreadable) {
            return Address.of(message).unreadable(message, unreadable.reason());
        } catch (RuntimeException malformed) { // parsers fail in any way, and one message must not stop the others
            return Address.of(message).unreadable(message, "not a CloudEvents message of this log");
        }
    }

    private FeedEvent event(CloudEvent message) {
        String payload = payload(message.getData());
        Envelope envelope = envelope(message);
        return new FeedEvent(new RecordedEvent(envelope, json.read(envelope.type(), payload)), payload);
    }

    private static Envelope envelope(CloudEvent message) {
        return new Envelope(
                UUID.fromString(message.getId()),
                message.getType(),
                agency(message.getSource().getPath()),
                UUID.fromString(required(message.getSubject(), "subject")),
                Long.parseLong(required(message, Attributes.SEQUENCE)),
                Long.parseLong(required(message, Attributes.POSITION)),
                recordedAt(message.getTime()),
                effectiveOn(optional(message, Attributes.EFFECTIVE_ON)),
                required(message, Attributes.ACTOR),
                optional(message, Attributes.PURPOSE),
                required(message, Attributes.CORRELATION),
                optional(message, Attributes.DOCUMENT));
    }

    private static String agency(@Nullable String source) {
        if (source == null || !source.startsWith(AGENCIES)) {
            throw new UnreadableEvent("the source is not an agency");
        }
        return source.substring(AGENCIES.length());
    }

    /** To the microsecond, as PostgreSQL keeps it: an event must be the same read from the topic and from the table. */
    private static Instant recordedAt(@Nullable OffsetDateTime time) {
        if (time == null) {
            throw new UnreadableEvent("the attribute time is missing");
        }
        return time.toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    private static @Nullable LocalDate effectiveOn(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static String payload(@Nullable CloudEventData data) {
        if (data == null) {
            throw new UnreadableEvent("there is no payload");
        }
        return new String(data.toBytes(), StandardCharsets.UTF_8);
    }

    private static String required(CloudEvent message, String attribute) {
        return required(optional(message, attribute), attribute);
    }

    private static String required(@Nullable String value, String attribute) {
        if (value == null) {
            throw new UnreadableEvent("the attribute " + attribute + " is missing");
        }
        return value;
    }

    private static @Nullable String optional(CloudEvent message, String attribute) {
        Object value = message.getExtension(attribute);
        return value == null ? null : value.toString();
    }
}
