package id.satudata.query.audit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.satudata.audit.Account;
import id.satudata.audit.AuditRow;
import java.time.Instant;
import java.util.UUID;

/** An event of the audit as the data protection officer sees it. */
record AuditView(
        UUID id, String type, Instant at, @JsonUnwrapped Account account) {

    static AuditView of(AuditRow row) {
        return new AuditView(
                row.event().id(),
                row.event().type(),
                row.event().recordedAt(),
                row.event().account());
    }
}
