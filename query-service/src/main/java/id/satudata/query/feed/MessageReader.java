package id.satudata.query.feed;

import id.satudata.kernel.event.Envelope;
import id.satudata.kernel.event.Envelope.Attributes;
import id.satudata.kernel.event.Event;
import id.satudata.kernel.event.PersonalDataErased;
import id.satudata.kernel.event.RecordedEvent;
import id.satudata.privacy.key.BrokenSeal;
import id.satudata.privacy.key.SubjectKeys;
import id.satudata.privacy.payload.SealedPayload;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** Reads a CloudEvents message into an event and its envelope. */
@Component
class MessageReader {

    private static final String AGENCIES = "/agencies/";

    private final EventJson json;
    private final Keyring keyring;

    MessageReader(EventJson json, Keyring keyring) {
        this.json = json;
        this.keyring = keyring;
    }

    /** A message as far as it can be read without any key. */
    private sealed interface Letter {

        record Sealed(ConsumerRecord<byte[], byte[]> message, Envelope envelope, byte[] bytes, SealedPayload payload)
                implements Letter {}

        record Illegible(Incoming message) implements Letter {}
    }

    /**
     * In their order; the keys to all of them are looked up at once.
     *
     * @throws DataAccessResourceFailureException when the keys cannot be had just now
     */
    List<Incoming> read(Collection<ConsumerRecord<byte[], byte[]>> messages) {
        List<Letter> letters = messages.stream().map(MessageReader::letter).toList();
        Map<UUID, SubjectKeys> keys = keyring.keysOf(letters.stream()
                .filter(Letter.Sealed.class::isInstance)
                .map(letter -> ((Letter.Sealed) letter).payload())
                .toList());
        return Keyring.each(letters).map(letter -> open(letter, keys)).toList();
    }

    private static Letter letter(ConsumerRecord<byte[], byte[]> message) {
        try {
            CloudEvent event = KafkaMessageFactory.createReader(message).toEvent();
            byte[] bytes = payload(event.getData());
            return new Letter.Sealed(message, envelope(event), bytes, SealedPayload.of(bytes));
        } catch (UnreadableEvent unreadable) {
            return new Letter.Illegible(Address.of(message).unreadable(message, unreadable.reason()));
        } catch (BrokenSeal broken) {
            return new Letter.Illegible(Address.of(message).unreadable(message, "its seal is broken"));
        } catch (RuntimeException malformed) { // parsers fail in any way, and one message must not stop the others
            return new Letter.Illegible(
                    Address.of(message).unreadable(message, "not a CloudEvents message of this log"));
        }
    }

    private Incoming open(Letter letter, Map<UUID, SubjectKeys> keys) {
        return switch (letter) {
            case Letter.Illegible(Incoming message) -> message;
            case Letter.Sealed sealed -> open(sealed, keys);
        };
    }

    private Incoming open(Letter.Sealed sealed, Map<UUID, SubjectKeys> keys) {
        Envelope envelope = sealed.envelope();
        try {
            Event event = json.read(envelope.eventId(), envelope.type(), sealed.payload(), keys);
            if (event instanceof PersonalDataErased erasure) {
                keyring.forget(erasure.citizenId());
            }
            String payload = new String(sealed.bytes(), StandardCharsets.UTF_8);
            return new Incoming.Readable(sealed.message(), new FeedEvent(new RecordedEvent(envelope, event), payload));
        } catch (UnreadableEvent unreadable) {
            return Address.of(sealed.message()).unreadable(sealed.message(), unreadable.reason());
        }
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

    private static byte[] payload(@Nullable CloudEventData data) {
        if (data == null) {
            throw new UnreadableEvent("there is no payload");
        }
        return data.toBytes();
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
