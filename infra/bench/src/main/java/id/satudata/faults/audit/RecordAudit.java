package id.satudata.faults.audit;

import id.satudata.bench.platform.Stand;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whether each citizen's record has each of their events, once. */
final class RecordAudit {
    private final Log log;

    RecordAudit(Log log) {
        this.log = log;
    }

    List<String> broken(Stand stand) throws IOException, SQLException {
        Map<UUID, Integer> times = new HashMap<>();
        long parked;
        try (Connection database = stand.database("query");
                Statement statement = database.createStatement()) {
            statement.execute("set search_path to read_" + activeGeneration(statement));
            ResultSet row = statement.executeQuery("select event_id from fact where citizen_id = stream_id");
            while (row.next()) {
                times.merge(row.getObject(1, UUID.class), 1, Integer::sum);
            }
            parked = number(statement, "select count(*) from parked_stream");
        }
        return compare(times, parked);
    }

    private List<String> compare(Map<UUID, Integer> times, long parked) {
        List<String> broken = new ArrayList<>();
        long missing = log.events().stream()
                .filter(event -> !times.containsKey(event.eventId()))
                .count();
        long doubled = times.values().stream().filter(count -> count > 1).count();
        Broken.ifAny(broken, missing, "events of the log are not in their citizen's record");
        Broken.ifAny(broken, doubled, "events are in a record twice");
        Broken.ifAny(broken, Math.max(0, times.size() - log.size() + missing), "events of a record are not in the log");
        Broken.ifAny(broken, parked, "streams are set aside");
        return broken;
    }

    private static long activeGeneration(Statement statement) throws SQLException {
        return number(statement, "select number from generation where state = 'active'");
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
