package id.satudata.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** From events to rows and back. */
final class AuditRows {
    static final String COLUMNS = "position, event_id, event_type, recorded_at, service, actor, agency, role, action,"
            + " decision, reason, purpose, basis, fields, subjects, rules";

    private static final String BETWEEN = " ";
    private static final JsonMapper JSON = JsonMapper.shared();

    private AuditRows() {}

    /** All rows as one JSON array, which goes to the database in one statement. */
    static String json(Collection<AuditEvent> events) {
        return JSON.writeValueAsString(events.stream().map(AuditRows::json).toList());
    }

    private static ObjectNode json(AuditEvent event) {
        ObjectNode row = JSON.valueToTree(event.account());
        return row.put("event_id", event.id().toString())
                .put("event_type", event.type())
                .put("recorded_at", event.recordedAt().toString())
                .put("fields", String.join(BETWEEN, event.account().fields()));
    }

    static AuditRow read(ResultSet row, int number) throws SQLException {
        return new AuditRow(
                row.getLong("position"),
                new AuditEvent(
                        row.getObject("event_id", UUID.class),
                        row.getString("event_type"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        account(row)));
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("service"),
                row.getString("actor"),
                row.getString("agency"),
                row.getString("role"),
                row.getString("action"),
                row.getString("decision"),
                row.getString("reason"),
                row.getString("purpose"),
                row.getString("basis"),
                words(row.getString("fields")),
                List.of((UUID[]) row.getArray("subjects").getArray()),
                row.getString("rules"));
    }

    static List<String> words(String text) {
        return Stream.of(text.split(BETWEEN)).filter(word -> !word.isEmpty()).toList();
    }
}
