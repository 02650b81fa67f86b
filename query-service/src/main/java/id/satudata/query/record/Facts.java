package id.satudata.query.record;

import id.satudata.kernel.event.Envelope;
import id.satudata.query.feed.Copy;
import id.satudata.query.feed.CopyText;
import id.satudata.query.feed.FeedEvent;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Appends facts to the single records, all of a batch at once. */
@Component
class Facts {

    private static final String FACT = """
            fact (citizen_id, position, event_id, stream_id, sequence, type, recorded_at, effective_on,
                  agency, actor, purpose, correlation, document, payload)""";

    private final JdbcOperations jdbc;

    Facts(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void append(List<SubjectEvent> rows) {
        Copy.into(jdbc, FACT, rows, Facts::write);
    }

    private static void write(SubjectEvent row, CopyText text) {
        Envelope envelope = row.event().recorded().envelope();
        text.add(row.citizenId())
                .add(envelope.position())
                .add(envelope.eventId())
                .add(envelope.streamId())
                .add(envelope.sequence())
                .add(envelope.type())
                .add(envelope.recordedAt())
                .add(envelope.effectiveOn())
                .add(envelope.agency())
                .add(envelope.actor())
                .add(envelope.purpose())
                .add(envelope.correlation())
                .add(envelope.document())
                .add(row.event().payload());
    }

    /** An event in the record of one of its subjects. */
    record SubjectEvent(UUID citizenId, FeedEvent event) {}
}
