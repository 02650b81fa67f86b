package id.satudata.query.audit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.satudata.audit.Account;
import id.satudata.audit.AuditRow;
import id.satudata.kernel.access.Action;
import java.time.Instant;
import java.util.UUID;

/**
 * An event of the audit as the data protection officer sees it. Of an earlier look at the audit it is not said again whom
 * that page named: else every look would name all whom those before it had named.
 */
record AuditView(
        UUID id, String type, Instant at, @JsonUnwrapped Account account) {

    static AuditView of(AuditRow row) {
        return new AuditView(
                row.event().id(),
                row.event().type(),
                row.event().recordedAt(),
                account(row.event().account()));
    }

    private static Account account(Account account) {
        return Action.READ_AUDIT.code().equals(account.action()) ? account.withoutSubjects() : account;
    }
}
