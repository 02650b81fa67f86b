package id.satudata.kernel.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the log knows about an event besides its payload. On the wire: a CloudEvents 1.0 message whose extension
 * attributes bear the names of {@link Attributes}.
 *
 * @param eventId unique id of the event
 * @param type its {@link EventType}
 * @param agency code of the agency that owns the fact (CloudEvents {@code source}, as {@code /agencies/<code>})
 * @param streamId the stream it is part of (CloudEvents {@code subject} and message key)
 * @param sequence its place in the stream, from 0, without holes
 * @param position its place in the whole log, rising, holes possible
 * @param recordedAt the instant the log took it (CloudEvents {@code time})
 * @param effectiveOn the day it is true in the world; null where that day is personal data, and for what is no fact
 * @param actor who acted, a technical id
 * @param purpose why, a code of the register of purposes
 * @param correlation joins the events of one request
 * @param document reference of the document behind the fact (akta number)
 */
public record Envelope(
        UUID eventId,
        String type,
        String agency,
        UUID streamId,
        long sequence,
        long position,
        Instant recordedAt,
        @Nullable LocalDate effectiveOn,
        String actor,
        @Nullable String purpose,
        String correlation,
        @Nullable String document) {

    /** CloudEvents extension attributes: lower-case letters and digits only, as the standard asks. */
    public static final class Attributes {
        public static final String SEQUENCE = "sequence";
        public static final String POSITION = "position";
        public static final String EFFECTIVE_ON = "effectiveon";
        public static final String ACTOR = "actor";
        public static final String PURPOSE = "purpose";
        public static final String CORRELATION = "correlation";
        public static final String DOCUMENT = "document";

        private Attributes() {}
    }
}
