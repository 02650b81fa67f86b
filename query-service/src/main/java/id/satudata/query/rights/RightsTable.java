package id.satudata.query.rights;

import id.satudata.kernel.rights.RightsChannel;
import id.satudata.kernel.rights.RightsKind;
import id.satudata.kernel.rights.RightsOutcome;
import id.satudata.query.rights.RightsCase.Resolution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** Reads requests and reminders, within a question to the read model. */
final class RightsTable {

    private static final String SELECT = """
            select request_id, citizen_id, kind, channel, received_at, due_at, answered_at, outcome, legal_basis, done_by
            from rights_request where true""";
    private static final String BY_DEADLINE = " order by (answered_at is not null), due_at, request_id limit ?";
    private static final String AFTER = " and ((answered_at is not null), due_at, request_id) > (?, ?, ?)";
    private static final String OF_CITIZEN = " and citizen_id = ? order by received_at desc, request_id";
    private static final String REMINDERS =
            "select request_id, stage, reminded_at from rights_reminder where request_id = any(?)";

    private RightsTable() {}

    /** The open ones first, the nearest deadline first; one more than asked for, if there is one. */
    static List<RightsCase> page(JdbcClient jdbc, RightsFilter filter) {
        StringBuilder sql = new StringBuilder(SELECT);
        List<Object> arguments = new ArrayList<>();
        if (filter.kind() != null) {
            sql.append(" and kind = ?");
            arguments.add(filter.kind().name());
        }
        if (filter.state() != null) {
            sql.append(" and ").append(filter.state().condition());
        }
        Mark after = filter.after();
        if (after != null) {
            sql.append(AFTER);
            arguments.addAll(List.of(after.isAnswered(), after.dueAt().atOffset(ZoneOffset.UTC), after.requestId()));
        }
        arguments.add(filter.size() + 1);
        return jdbc.sql(sql.append(BY_DEADLINE).toString())
                .params(arguments)
                .query(RightsTable::read)
                .list();
    }

    /** The latest first. */
    static List<RightsCase> of(JdbcClient jdbc, UUID citizenId) {
        return jdbc.sql(SELECT + OF_CITIZEN)
                .param(citizenId)
                .query(RightsTable::read)
                .list();
    }

    static Map<UUID, Map<Stage, Instant>> reminders(JdbcClient jdbc, Collection<UUID> requests) {
        Map<UUID, Map<Stage, Instant>> reminders = new HashMap<>();
        jdbc.sql(REMINDERS).param(new SqlArrayValue("uuid", requests.toArray())).query(row -> {
            reminders
                    .computeIfAbsent(row.getObject("request_id", UUID.class), id -> new EnumMap<>(Stage.class))
                    .put(Stage.valueOf(row.getString("stage")), instant(row, "reminded_at"));
        });
        return reminders;
    }

    private static RightsCase read(ResultSet row, int number) throws SQLException {
        return new RightsCase(
                row.getObject("request_id", UUID.class),
                row.getObject("citizen_id", UUID.class),
                RightsKind.valueOf(row.getString("kind")),
                RightsChannel.valueOf(row.getString("channel")),
                instant(row, "received_at"),
                instant(row, "due_at"),
                resolution(row));
    }

    private static @Nullable Resolution resolution(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Resolution(
                        instant(row, "answered_at"),
                        RightsOutcome.valueOf(outcome),
                        row.getString("legal_basis"),
                        row.getObject("done_by", UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
