package id.satudata.query.search.index;

import id.satudata.query.feed.ReadModel;
import id.satudata.query.feed.Watermark;
import id.satudata.query.feed.Watermarks;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much of the log can be found in the index. */
@Component
public class IndexVisibility {

    private final ReadModel readModel;
    private final Watermarks watermarks;
    private final Outbox outbox;

    IndexVisibility(ReadModel readModel, Watermarks watermarks, Outbox outbox) {
        this.readModel = readModel;
        this.watermarks = watermarks;
        this.outbox = outbox;
    }

    /**
     * Waits until everything up to that position can be found.
     *
     * @throws id.satudata.query.feed.NotYetVisible when it cannot after five seconds
     */
    public void await(long position) {
        watermarks.await(position, () -> outbox.isVisible(position), this::watermark);
    }

    /** Everything up to its position can be found by a question that is asked from now on. */
    public Watermark watermark() {
        return readModel.query(jdbc -> {
            Watermark record = watermarks.current();
            return outbox.front()
                    .filter(front -> front.position() <= record.position())
                    .map(front -> behind(jdbc, record, front))
                    .orElse(record);
        });
    }

    private static Watermark behind(JdbcClient jdbc, Watermark record, Front front) {
        long position = front.position() - 1;
        Instant recordedAt = jdbc.sql("""
                select recorded_at from fact where position <= ? order by position desc limit 1""")
                .param(position)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant)
                .orElse(null);
        return new Watermark(position, recordedAt, Math.max(record.lagSeconds(), front.seconds()));
    }
}
