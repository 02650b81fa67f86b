package id.satudata.command.notary;

import id.satudata.command.notary.LeafSource.Backlog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Whether seals keep up with the log. If not, facts are still taken: the service is degraded, not down. */
@Component("notaryHealthIndicator")
class NotaryHealth implements HealthIndicator {
    private static final Status DEGRADED =
            new Status("DEGRADED", "facts are recorded, but not sealed as they should be");

    private final List<Notary> notaries;
    private final NotaryProperties properties;

    NotaryHealth(List<Notary> notaries, NotaryProperties properties) {
        this.notaries = notaries;
        this.properties = properties;
    }

    @Override
    public Health health() {
        try {
            List<String> troubles = new ArrayList<>();
            Map<String, Object> lags = new LinkedHashMap<>();
            for (Notary notary : notaries) {
                troubles.addAll(notary.troubles());
                lags.put(notary.log().name(), lag(notary, troubles));
            }
            Health.Builder health =
                    troubles.isEmpty() ? Health.up() : Health.status(DEGRADED).withDetail("reasons", troubles);
            return health.withDetails(lags).build();
        } catch (DataAccessException unknown) {
            return Health.unknown().build();
        }
    }

    private Map<String, Object> lag(Notary notary, List<String> troubles) {
        Backlog backlog = notary.log().backlog();
        if (backlog.age().compareTo(properties.bound()) > 0) {
            troubles.add("Events wait longer than %d s for their seal"
                    .formatted(properties.bound().toSeconds()));
        }
        return Map.of(
                "lagInEvents", backlog.positions(),
                "oldestWaitsSeconds", backlog.age().toSeconds());
    }
}
