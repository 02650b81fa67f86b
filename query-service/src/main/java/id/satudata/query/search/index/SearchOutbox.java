package id.satudata.query.search.index;

import id.satudata.kernel.event.Envelope;
import id.satudata.kernel.event.RecordedEvent;
import id.satudata.query.record.RecordChange;
import id.satudata.query.record.RecordFollower;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Notes, with the record and in its transaction, whose document is behind now. */
@Component
class SearchOutbox implements RecordFollower {

    /** A generation being built repeats what the index has had from the one before, and is handed the rest at the swap. */
    private static final String MARK = """
            insert into search_outbox (citizen_id, since_position)
            select citizen_id, position
            from unnest(?, ?) as mark (citizen_id, position)
            where not exists (
                select 1 from generation where state = 'building' and 'read_' || number = current_schema())
            order by citizen_id
            on conflict (citizen_id) do update set
                since_position = case when search_outbox.due_on is null and search_outbox.parked is null
                                      then least(search_outbox.since_position, excluded.since_position)
                                      else excluded.since_position end,
                waiting_since = case when search_outbox.due_on is null and search_outbox.parked is null
                                     then search_outbox.waiting_since else clock_timestamp() end,
                revision = search_outbox.revision + 1,
                due_on = null,
                parked = null""";

    private final JdbcClient jdbc;
    private final WakeUp wakeUp;

    SearchOutbox(JdbcClient jdbc, WakeUp wakeUp) {
        this.jdbc = jdbc;
        this.wakeUp = wakeUp;
    }

    @Override
    public void follow(List<RecordChange> changes) {
        List<Mark> marks = changes.stream().map(SearchOutbox::mark).toList();
        jdbc.sql(MARK)
                .params(
                        new SqlArrayValue(
                                "uuid", marks.stream().map(Mark::citizenId).toArray()),
                        new SqlArrayValue(
                                "bigint",
                                marks.stream().map(Mark::sincePosition).toArray()))
                .update();
        wakeIndexerAfterCommit();
    }

    private static Mark mark(RecordChange change) {
        Set<UUID> known = change.before().stream()
                .map(event -> event.envelope().eventId())
                .collect(Collectors.toSet());
        long first = change.after().stream()
                .map(RecordedEvent::envelope)
                .filter(envelope -> !known.contains(envelope.eventId()))
                .map(Envelope::position)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Mark(change.citizenId(), first);
    }

    private void wakeIndexerAfterCommit() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    wakeUp.ring();
                }
            });
        }
    }
}
