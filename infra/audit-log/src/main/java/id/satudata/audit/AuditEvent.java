package id.satudata.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * An event of the audit.
 *
 * @param recordedAt to the microsecond
 */
public record AuditEvent(UUID id, String type, Instant recordedAt, Account account) {
    public static final String DECIDED = "access.decided.v1";
    public static final String RULES_CHANGED = "access.rules-changed.v1";
}
