package id.satudata.command.audit;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** How far the topic is behind the audit. Accesses are logged all the same: the service is degraded, not down. */
@Component("auditRelayHealthIndicator")
class AuditRelayHealth implements HealthIndicator {
    private static final Status DEGRADED = new Status("DEGRADED", "accesses are logged, but published only later");

    private final AuditRelay relay;

    AuditRelayHealth(AuditRelay relay) {
        this.relay = relay;
    }

    @Override
    public Health health() {
        try {
            return relay.trouble()
                    .map(trouble -> Health.status(DEGRADED).withDetail("reason", trouble))
                    .orElseGet(Health::up)
                    .withDetail("lagInEvents", relay.behind())
                    .build();
        } catch (DataAccessException unknown) {
            return Health.unknown().build();
        }
    }
}
