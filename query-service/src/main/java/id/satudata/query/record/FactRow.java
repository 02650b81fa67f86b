package id.satudata.query.record;

import id.satudata.kernel.event.Envelope;
import id.satudata.kernel.event.RecordedEvent;
import id.satudata.query.feed.EventJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads an event back from its row. */
@Component
class FactRow {

    private final EventJson json;

    FactRow(EventJson json) {
        this.json = json;
    }

    RecordedEvent read(ResultSet row) throws SQLException {
        Envelope envelope = envelope(row);
        return new RecordedEvent(envelope, json.read(envelope.type(), row.getString("payload")));
    }

    private static Envelope envelope(ResultSet row) throws SQLException {
        return new Envelope(
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getString("agency"),
                row.getObject("stream_id", UUID.class),
                row.getLong("sequence"),
                row.getLong("position"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("effective_on", LocalDate.class),
                row.getString("actor"),
                row.getString("purpose"),
                row.getString("correlation"),
                row.getString("document"));
    }
}
