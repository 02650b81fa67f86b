package id.satudata.query.record;

import id.satudata.kernel.event.Envelope;
import id.satudata.kernel.event.RecordedEvent;
import id.satudata.privacy.key.SubjectKeys;
import id.satudata.privacy.payload.SealedPayload;
import id.satudata.query.feed.EventJson;
import id.satudata.query.feed.Keyring;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads events back from their rows, in which they are as sealed as they came. */
@Component
class FactRow {

    private final EventJson json;
    private final Keyring keyring;

    FactRow(EventJson json, Keyring keyring) {
        this.json = json;
        this.keyring = keyring;
    }

    /** A row that has not been opened. */
    record Sealed(UUID citizenId, Envelope envelope, SealedPayload payload) {

        static Sealed of(ResultSet row, int number) throws SQLException {
            return new Sealed(
                    row.getObject("citizen_id", UUID.class),
                    envelopeOf(row),
                    SealedPayload.of(row.getString("payload").getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** The events of each citizen, in the order of the rows. */
    SequencedMap<UUID, List<RecordedEvent>> open(List<Sealed> rows) {
        Map<UUID, SubjectKeys> keys =
                keyring.keysOf(rows.stream().map(Sealed::payload).toList());
        List<RecordedEvent> events =
                Keyring.each(rows).map(row -> open(row, keys)).toList();
        SequencedMap<UUID, List<RecordedEvent>> records = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            records.computeIfAbsent(rows.get(i).citizenId(), id -> new ArrayList<>())
                    .add(events.get(i));
        }
        return records;
    }

    private RecordedEvent open(Sealed row, Map<UUID, SubjectKeys> keys) {
        Envelope envelope = row.envelope();
        return new RecordedEvent(envelope, json.read(envelope.eventId(), envelope.type(), row.payload(), keys));
    }

    private static Envelope envelopeOf(ResultSet row) throws SQLException {
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
