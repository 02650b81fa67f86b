package id.satudata.faults.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.kernel.event.Envelope;
import id.satudata.kernel.event.Envelope.Attributes;
import id.satudata.kernel.event.Topics;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * An event as a message of the topic: CloudEvents 1.0 in binary mode, as the relay writes it.
 *
 * @param seed of the lives it belongs to
 * @param isFollowed whether its stream goes on after it
 */
record Message(long seed, Side side, Envelope envelope, String payload, boolean isFollowed) {

    private static final String PREFIX = "ce_";

    Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>();
        headers.put("content-type", "application/json");
        headers.put(PREFIX + "specversion", "1.0");
        headers.put(PREFIX + "id", envelope.eventId().toString());
        headers.put(PREFIX + "type", envelope.type());
        headers.put(PREFIX + "source", "/agencies/" + envelope.agency());
        headers.put(PREFIX + "subject", envelope.streamId().toString());
        headers.put(PREFIX + "time", envelope.recordedAt().toString());
        put(headers, Attributes.SEQUENCE, envelope.sequence());
        put(headers, Attributes.POSITION, envelope.position());
        put(headers, Attributes.ACTOR, envelope.actor());
        put(headers, Attributes.CORRELATION, envelope.correlation());
        put(headers, Attributes.EFFECTIVE_ON, envelope.effectiveOn());
        return headers;
    }

    ProducerRecord<String, byte[]> intact() {
        return with(headers(), payload);
    }

    /** Something else in its place. */
    ProducerRecord<String, byte[]> with(Map<String, String> headers, String content) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(Topics.CITIZEN, envelope.streamId().toString(), content.getBytes(UTF_8));
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        return message;
    }

    private static void put(Map<String, String> headers, String attribute, @Nullable Object value) {
        if (value != null) {
            headers.put(PREFIX + attribute, value.toString());
        }
    }
}
