package id.satudata.query.audit;

import id.satudata.audit.Account;
import id.satudata.audit.AuditRow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An access as whoever it was about sees it: without the others whom it was about too.
 *
 * @param decision granted, break-glass or denied
 * @param reason of a denial
 * @param fields that were shown
 */
public record MyAccessView(
        UUID id,
        Instant at,
        @Nullable String actor,
        @Nullable String agency,
        @Nullable String role,
        @Nullable String action,
        String decision,
        @Nullable String reason,
        @Nullable String purpose,
        @Nullable String basis,
        List<String> fields) {

    public static MyAccessView of(AuditRow row) {
        Account account = row.event().account();
        return new MyAccessView(
                row.event().id(),
                row.event().recordedAt(),
                account.actor(),
                account.agency(),
                account.role(),
                account.action(),
                account.decision(),
                account.reason(),
                account.purpose(),
                account.basis(),
                account.fields());
    }
}
