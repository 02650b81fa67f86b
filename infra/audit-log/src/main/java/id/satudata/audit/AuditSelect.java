package id.satudata.audit;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filter as SQL: only what it asks for, so that each form gets a plan of its own. */
final class AuditSelect {
    private static final String WHOLE = "audit.access_event";
    // Fenced off: ordered first, all rows would be walked through in search of somebody whom few have read.
    private static final String OF_SUBJECT =
            "(select * from audit.access_event where subjects @> array[?]::uuid[] offset 0) as event";

    private final StringBuilder sql = new StringBuilder("select ").append(AuditRows.COLUMNS);
    private final List<Object> arguments = new ArrayList<>();

    AuditSelect(AuditFilter filter, int limit) {
        sql.append(" from ").append(filter.subject() == null ? WHOLE : OF_SUBJECT);
        if (filter.subject() != null) {
            arguments.add(filter.subject());
        }
        sql.append(" where true");
        and("agency = ?", filter.agency());
        and("actor = ?", filter.actor());
        and("decision = ?", filter.decision());
        and("recorded_at >= ?", filter.from() == null ? null : filter.from().atOffset(ZoneOffset.UTC));
        and("recorded_at < ?", filter.until() == null ? null : filter.until().atOffset(ZoneOffset.UTC));
        and(
                "(recorded_at, position) < (select recorded_at, position from audit.access_event where event_id = ?)",
                filter.before());
        sql.append(" order by recorded_at desc, position desc limit ?");
        arguments.add(limit);
    }

    private void and(String condition, @Nullable Object argument) {
        if (argument != null) {
            sql.append(" and ").append(condition);
            arguments.add(argument);
        }
    }

    String sql() {
        return sql.toString();
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
