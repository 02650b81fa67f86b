package id.satudata.faults.audit;

import id.satudata.bench.platform.Stand;
import id.satudata.faults.load.History;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All of the log, in its order, read past the services. */
public final class Log {
    private static final String ALL =
            "select globalindex, event_id, stream_id, sequence, event_type, payload from domain_event order by globalindex";

    private final List<LoggedEvent> events;

    Log(List<LoggedEvent> events) {
        this.events = events;
    }

    public static Log read(Stand stand) throws IOException, SQLException {
        List<LoggedEvent> sealed = new ArrayList<>();
        try (Connection database = stand.database("command");
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(ALL)) {
            while (row.next()) {
                sealed.add(new LoggedEvent(
                        row.getLong(1),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getLong(4),
                        row.getString(5),
                        row.getBytes(6)));
            }
            return new Log(Opening.of(stand.platform().kek(), database).open(sealed));
        }
    }

    List<LoggedEvent> events() {
        return events;
    }

    public int size() {
        return events.size();
    }

    /** How many of these acknowledged facts it lacks. */
    public long missing(List<History.Fact> taken) {
        return new LogAudit(this, taken).lost();
    }

    public long lastPosition() {
        return events.isEmpty() ? 0 : events.getLast().position();
    }

    Map<UUID, List<LoggedEvent>> byStream() {
        Map<UUID, List<LoggedEvent>> streams = new LinkedHashMap<>();
        events.forEach(event -> streams.computeIfAbsent(event.streamId(), none -> new ArrayList<>())
                .add(event));
        return streams;
    }
}
