package id.satudata.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for; null is any.
 *
 * @param subject a citizen it was about
 * @param until the first instant that is too late
 * @param before only what comes after this event in a list that begins with the latest
 */
public record AuditFilter(
        @Nullable String agency,
        @Nullable String actor,
        @Nullable UUID subject,
        @Nullable String decision,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable UUID before) {

    /** All that is about one citizen. */
    public static AuditFilter about(UUID subject, @Nullable UUID before) {
        return new AuditFilter(null, null, subject, null, null, null, before);
    }
}
