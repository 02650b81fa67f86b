package id.satudata.audit;

import id.satudata.commit.GroupCommit;
import id.satudata.kernel.access.AccessEntry;
import id.satudata.kernel.access.AccessLog;
import id.satudata.kernel.access.AccessUnloggedException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Writes each decision down and returns when it is there for good; those that come together share a commit. */
final class AuditLog implements AccessLog {
    private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);

    private final AuditTable table;
    private final RulesNote rules;
    private final Accounts accounts;
    private final Clock clock;
    private final GroupCommit<AuditEvent, Boolean> commits = new GroupCommit<>(this::write, false);
    private boolean away;

    AuditLog(AuditTable table, RulesNote rules, Accounts accounts, Clock clock) {
        this.table = table;
        this.rules = rules;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @throws AccessUnloggedException when it could not be written, or nobody knows whether it was */
    @Override
    public void told(AccessEntry entry) {
        accounts.of(entry).map(this::event).ifPresent(event -> {
            if (!commits.submit(event)) {
                throw new AccessUnloggedException();
            }
        });
    }

    private AuditEvent event(Account account) {
        return new AuditEvent(
                UUID.randomUUID(), AuditEvent.DECIDED, clock.instant().truncatedTo(ChronoUnit.MICROS), account);
    }

    /** One group at a time. */
    private List<Boolean> write(List<AuditEvent> group) {
        try {
            rules.require();
            table.insert(group);
            tell(false);
            return Collections.nCopies(group.size(), true);
        } catch (DataAccessException | TransactionException unavailable) {
            tell(true);
            return List.of();
        }
    }

    /** Once for each change, not once a request. */
    private void tell(boolean isAway) {
        if (isAway && !away) {
            LOG.error("The audit can't be written; until it can, nobody is shown anything");
        } else if (away && !isAway) {
            LOG.info("The audit can be written again");
        }
        away = isAway;
    }
}
