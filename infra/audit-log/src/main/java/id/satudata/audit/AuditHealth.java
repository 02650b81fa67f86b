package id.satudata.audit;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessException;

/** Whether the audit answers. If not, nobody is shown anything personal, but all the rest goes on: degraded, not down. */
final class AuditHealth implements HealthIndicator {
    private static final Status DEGRADED =
            new Status("DEGRADED", "nothing personal is shown, since it can't be audited");

    private final AuditTable table;

    AuditHealth(AuditTable table) {
        this.table = table;
    }

    @Override
    public Health health() {
        try {
            table.requireReadable();
            return Health.up().build();
        } catch (DataAccessException away) {
            return Health.status(DEGRADED).build();
        }
    }
}
