package id.satudata.query.verification;

import id.satudata.kernel.event.PersonalDataErased;
import id.satudata.kernel.event.RecordedEvent;
import id.satudata.query.record.RecordChange;
import id.satudata.query.record.RecordFollower;
import id.satudata.query.search.index.SearchKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Keeps the hashes of who everybody is, and on which days; most facts, a move or a death, change none. */
@Component
class IdentityProofs implements RecordFollower {

    private static final String REMOVE = """
            delete from identity_proof using unnest(?::uuid[], ?::uuid[], ?::date[]) as gone (proof, citizen_id, holds_from)
            where identity_proof.proof = gone.proof and identity_proof.citizen_id = gone.citizen_id
              and identity_proof.holds_from = gone.holds_from""";
    private static final String ERASE = "delete from identity_proof where citizen_id = any(?)";
    private static final String ADD = """
            insert into identity_proof (proof, citizen_id, holds_from, holds_until)
            select * from unnest(?::uuid[], ?::uuid[], ?::date[], ?::date[])""";

    private final JdbcClient jdbc;
    private final SearchKey key;

    IdentityProofs(JdbcClient jdbc, SearchKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    @Override
    public void follow(List<RecordChange> changes) {
        List<Row> gone = new ArrayList<>();
        List<Row> come = new ArrayList<>();
        for (RecordChange change : changes) {
            Set<Period> before = Period.of(change.before());
            Set<Period> after = Period.of(change.after());
            addMissing(before, after, change.citizenId(), gone);
            addMissing(after, before, change.citizenId(), come);
        }
        remove(gone);
        erase(changes);
        add(come);
    }

    /** Whoever has been erased may have been unreadable before: none of their hashes can be told any more. */
    private void erase(List<RecordChange> changes) {
        List<UUID> erased = changes.stream()
                .filter(IdentityProofs::endsIdentity)
                .map(RecordChange::citizenId)
                .toList();
        if (!erased.isEmpty()) {
            jdbc.sql(ERASE).param(new SqlArrayValue("uuid", erased.toArray())).update();
        }
    }

    private static boolean endsIdentity(RecordChange change) {
        return change.after().stream()
                .map(RecordedEvent::event)
                .anyMatch(event -> event instanceof PersonalDataErased erasure && erasure.endsIdentity());
    }

    private void addMissing(Set<Period> some, Set<Period> others, UUID citizenId, List<Row> rows) {
        some.stream()
                .filter(period -> !others.contains(period))
                .forEach(period -> rows.add(new Row(period.identity().proof(key), citizenId, period)));
    }

    private void remove(List<Row> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql(REMOVE)
                    .params(
                            uuids(rows, Row::proof),
                            uuids(rows, Row::citizenId),
                            days(rows, row -> row.period().from()))
                    .update();
        }
    }

    private void add(List<Row> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql(ADD)
                    .params(
                            uuids(rows, Row::proof),
                            uuids(rows, Row::citizenId),
                            days(rows, row -> row.period().from()),
                            days(rows, row -> row.period().until()))
                    .update();
        }
    }

    private static SqlArrayValue uuids(List<Row> rows, Function<Row, UUID> value) {
        return new SqlArrayValue("uuid", rows.stream().map(value).toArray());
    }

    private static SqlArrayValue days(List<Row> rows, Function<Row, @Nullable Object> value) {
        return new SqlArrayValue("date", rows.stream().map(value).toArray());
    }

    private record Row(UUID proof, UUID citizenId, Period period) {}
}
