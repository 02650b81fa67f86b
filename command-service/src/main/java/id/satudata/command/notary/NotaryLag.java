package id.satudata.command.notary;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** How far seals are behind their logs, in positions; whichever instance seals. */
@Component
class NotaryLag implements MeterBinder {
    private final List<Notary> notaries;

    NotaryLag(List<Notary> notaries) {
        this.notaries = notaries;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Notary notary : notaries) {
            Gauge.builder("satudata.notary.lag", notary.log(), NotaryLag::measured)
                    .baseUnit("events")
                    .tag("log", notary.log().name())
                    .description("Positions of a log that are not yet sealed")
                    .register(registry);
        }
    }

    private static double measured(SealedLog log) {
        try {
            return log.backlog().positions();
        } catch (DataAccessException | TransactionException unknown) {
            return Double.NaN;
        }
    }
}
