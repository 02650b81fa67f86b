package id.satudata.query.rights;

import id.satudata.kernel.event.RecordedEvent;
import id.satudata.kernel.rights.RightsEvent;
import id.satudata.query.record.RecordChange;
import id.satudata.query.record.RecordFollower;
import id.satudata.query.rights.RightsCase.Resolution;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Keeps the table of requests in step with the record; most batches have none. */
@Component
class RightsRequests implements RecordFollower {

    private static final String PUT = """
            insert into rights_request (request_id, citizen_id, kind, channel, received_at, due_at,
                                        answered_at, outcome, legal_basis, done_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (request_id) do update set
                answered_at = excluded.answered_at, outcome = excluded.outcome,
                legal_basis = excluded.legal_basis, done_by = excluded.done_by""";

    private final JdbcOperations jdbc;

    RightsRequests(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void follow(List<RecordChange> changes) {
        List<RightsCase> changed =
                changes.stream().flatMap(RightsRequests::changed).toList();
        if (!changed.isEmpty()) {
            jdbc.batchUpdate(PUT, changed, changed.size(), RightsRequests::write);
        }
    }

    private static Stream<RightsCase> changed(RecordChange change) {
        Set<UUID> before = requests(change.before()).collect(Collectors.toSet());
        Set<UUID> touched = requests(change.after())
                .filter(event -> !before.contains(event))
                .collect(Collectors.toSet());
        return touched.isEmpty() ? Stream.empty() : RightsCase.in(change.after()).values().stream();
    }

    /** The ids of the events of requests. */
    private static Stream<UUID> requests(List<RecordedEvent> events) {
        return events.stream()
                .filter(recorded -> recorded.event() instanceof RightsEvent)
                .map(recorded -> recorded.envelope().eventId());
    }

    private static void write(PreparedStatement row, RightsCase now) throws SQLException {
        Resolution resolution = now.resolution();
        row.setObject(1, now.requestId());
        row.setObject(2, now.citizenId());
        row.setString(3, now.kind().name());
        row.setString(4, now.channel().name());
        row.setObject(5, utc(now.receivedAt()));
        row.setObject(6, utc(now.dueAt()));
        row.setObject(7, resolution == null ? null : utc(resolution.answeredAt()), Types.TIMESTAMP_WITH_TIMEZONE);
        row.setString(8, resolution == null ? null : resolution.outcome().name());
        row.setString(9, resolution == null ? null : resolution.legalBasis());
        row.setObject(10, resolution == null ? null : resolution.doneBy(), Types.OTHER);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
