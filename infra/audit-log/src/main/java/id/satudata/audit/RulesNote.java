package id.satudata.audit;

import id.satudata.kernel.access.AccessRules;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Notes in the audit when a service starts with other rules than the last one: at once, at the latest before it decides. */
final class RulesNote implements ApplicationListener<ApplicationReadyEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(RulesNote.class);

    private final AuditTable table;
    private final Clock clock;
    private final String service;
    private final String fingerprint = AccessRules.fingerprint();
    private volatile boolean noted;

    RulesNote(AuditTable table, Clock clock, String service) {
        this.table = table;
        this.clock = clock;
        this.service = service;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent started) {
        try {
            require();
        } catch (DataAccessException | TransactionException unavailable) {
            LOG.warn("The audit can't be written at present; until it can, nobody is shown anything");
        }
    }

    /** Does nothing once it is done. */
    void require() {
        if (!noted) {
            table.insertIfChanged(new AuditEvent(
                    UUID.randomUUID(),
                    AuditEvent.RULES_CHANGED,
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    Account.ofRules(service, fingerprint)));
            noted = true;
        }
    }
}
