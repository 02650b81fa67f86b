package id.satudata.command.relay;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** How far the relay is behind. */
@Component("relayHealthIndicator")
class RelayHealth implements HealthIndicator {
    private final RelayLag lag;

    RelayHealth(RelayLag lag) {
        this.lag = lag;
    }

    @Override
    public Health health() {
        try {
            return Health.up().withDetail("lagInEvents", lag.events()).build();
        } catch (DataAccessException unknown) {
            return Health.unknown().build();
        }
    }
}
