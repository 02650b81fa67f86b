package id.satudata.query.search.index;

import id.satudata.query.feed.Handover;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the index is behind by stays so when the record is built anew; what it has already need not be written again. */
@Component
class OutboxHandover implements Handover {

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final WakeUp wakeUp;

    OutboxHandover(JdbcClient jdbc, Outbox outbox, WakeUp wakeUp) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.wakeUp = wakeUp;
    }

    /** Whoever is being indexed just now is indexed once more: claims end with their generation. */
    @Override
    public void carryOver(String from, String to) {
        jdbc.sql("""
                insert into %s.search_outbox (citizen_id, since_position, revision, waiting_since, due_on, parked)
                select citizen_id, since_position, revision, waiting_since, due_on, parked
                from %s.search_outbox""".formatted(to, from)).update();
    }

    @Override
    public void startOver() {
        outbox.recheckAll();
        wakeUp.ring();
    }
}
