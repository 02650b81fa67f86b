package id.satudata.query.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.kernel.event.Envelope.Attributes;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Where an unreadable message belongs: its place in its stream or, when even that is lost, a stream of its own. */
record Address(UUID streamId, long sequence) {

    private static final String PREFIX = "ce_";

    static Address of(ConsumerRecord<byte[], byte[]> message) {
        try {
            long sequence = Long.parseLong(attribute(message, Attributes.SEQUENCE));
            return sequence < 0 ? own(message) : new Address(UUID.fromString(attribute(message, "subject")), sequence);
        } catch (IllegalArgumentException illegible) {
            return own(message);
        }
    }

    Incoming unreadable(ConsumerRecord<byte[], byte[]> message, String reason) {
        return new Incoming.Unreadable(message, streamId, sequence, reason);
    }

    private static Address own(ConsumerRecord<byte[], byte[]> message) {
        String place = message.topic() + '/' + message.partition() + '/' + message.offset();
        return new Address(UUID.nameUUIDFromBytes(place.getBytes(UTF_8)), 0);
    }

    private static String attribute(ConsumerRecord<byte[], byte[]> message, String name) {
        Header header = message.headers().lastHeader(PREFIX + name);
        if (header == null || header.value() == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return new String(header.value(), UTF_8);
    }
}
