package id.satudata.query.rights;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;

/** The work list's figures for Prometheus, as of the last look at the clock; they do not ask PostgreSQL. */
@Component
class RightsMetrics implements MeterBinder {

    private final Reminders reminders;

    RightsMetrics(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge("open", Workload::open, registry);
        gauge("due-within-day", Workload::dueWithinDay, registry);
        gauge("overdue", Workload::overdue, registry);
    }

    private void gauge(String state, ToLongFunction<Workload> count, MeterRegistry registry) {
        Gauge.builder("satudata.rights.requests", reminders, looking -> count.applyAsLong(looking.workload()))
                .description("Requests to use a right that have no answer")
                .tag("state", state)
                .register(registry);
    }
}
