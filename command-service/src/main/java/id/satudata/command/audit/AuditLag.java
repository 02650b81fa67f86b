package id.satudata.command.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** How far the topic is behind the audit, in positions. */
@Component
class AuditLag implements MeterBinder {
    private final AuditRelay relay;

    AuditLag(AuditRelay relay) {
        this.relay = relay;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("satudata.audit.lag", relay, AuditLag::measured)
                .baseUnit("events")
                .description("Positions of the audit that are not yet on Kafka")
                .register(registry);
    }

    private static double measured(AuditRelay relay) {
        try {
            return relay.behind();
        } catch (DataAccessException unknown) {
            return Double.NaN;
        }
    }
}
