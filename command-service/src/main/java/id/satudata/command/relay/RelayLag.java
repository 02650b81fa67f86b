package id.satudata.command.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** How far the relay is behind the log, in positions; whichever instance runs it. */
@Component
class RelayLag implements MeterBinder {
    private static final String LAG = """
            select (select coalesce(max(globalindex), 0) from domain_event) - coalesce(
                (select coalesce(token ->> 'index', token -> 'currentToken' ->> 'index')::bigint
                 from (select convert_from(token, 'UTF8')::jsonb as token
                       from token_entry where processor_name = ? and segment = 0) as stored), 0)""";

    private final JdbcTemplate jdbc;

    RelayLag(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    long events() {
        Long lag = jdbc.queryForObject(LAG, Long.class, Relay.NAME);
        return lag == null ? 0 : lag;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("satudata.relay.lag", this, RelayLag::measured)
                .baseUnit("events")
                .description("Positions of the log that are not yet on Kafka")
                .register(registry);
    }

    private double measured() {
        try {
            return events();
        } catch (DataAccessException | TransactionException unknown) {
            return Double.NaN;
        }
    }
}
