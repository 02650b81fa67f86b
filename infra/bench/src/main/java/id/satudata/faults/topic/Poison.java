package id.satudata.faults.topic;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The ways in which a message can be unfit. */
enum Poison {
    BROKEN_JSON {
        @Override
        Optional<ProducerRecord<String, byte[]>> of(Message message) {
            String payload = message.payload();
            return Optional.of(message.with(message.headers(), payload.substring(0, payload.length() / 2)));
        }
    },
    UNKNOWN_TYPE {
        @Override
        Optional<ProducerRecord<String, byte[]>> of(Message message) {
            return changed(message, "ce_type", "citizen.abduction-registered.v1");
        }
    },
    UNKNOWN_VERSION {
        @Override
        Optional<ProducerRecord<String, byte[]>> of(Message message) {
            return changed(message, "ce_type", message.envelope().type().replace(".v1", ".v9"));
        }
    },
    NO_POSITION {
        @Override
        Optional<ProducerRecord<String, byte[]>> of(Message message) {
            return without(message, "ce_position");
        }
    },
    /** Nobody can tell which stream it belongs to, so that the stream has a hole and the message a stream of its own. */
    NO_SUBJECT {
        @Override
        Optional<ProducerRecord<String, byte[]>> of(Message message) {
            return without(message, "ce_subject");
        }
    },
    /** Readable, complete, and of a day no calendar of the read side goes to. */
    UNBEARABLE {
        @Override
        Optional<ProducerRecord<String, byte[]>> of(Message message) {
            Map<String, String> headers = message.headers();
            headers.put("ce_type", "citizen.name-changed.v1");
            headers.put("ce_effectiveon", "+999999999-12-31");
            String payload = "{\"citizenId\":\"%s\",\"name\":\"Warga\",\"changedOn\":\"+999999999-12-31\"}"
                    .formatted(message.envelope().streamId());
            return Optional.of(message.with(headers, payload));
        }
    },
    MISSING {
        @Override
        Optional<ProducerRecord<String, byte[]>> of(Message message) {
            return Optional.empty();
        }
    };

    /** What is delivered in place of a message, if anything. */
    abstract Optional<ProducerRecord<String, byte[]>> of(Message message);

    private static Optional<ProducerRecord<String, byte[]>> changed(Message message, String header, String value) {
        Map<String, String> headers = message.headers();
        headers.put(header, value);
        return Optional.of(message.with(headers, message.payload()));
    }

    private static Optional<ProducerRecord<String, byte[]>> without(Message message, String header) {
        Map<String, String> headers = message.headers();
        headers.remove(header);
        return Optional.of(message.with(headers, message.payload()));
    }
}
