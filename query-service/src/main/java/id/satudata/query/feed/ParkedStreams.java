package id.satudata.query.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The parked streams as someone who looks after the feed sees them: without any payload. */
@Component
class ParkedStreams {

    private static final String SELECT = """
            select stream_id, since, reason, detail, sequence,
                   (select count(*) from waiting_event where waiting_event.stream_id = parked_stream.stream_id) as waiting
            from parked_stream""";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;

    ParkedStreams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count() {
        return jdbc.sql("select count(*) from parked_stream").query(Long.class).single();
    }

    /** In the order of their ids, behind {@code after}. */
    List<ParkedStream> page(Optional<UUID> after, int size) {
        return jdbc.sql(SELECT + " where stream_id > ? order by stream_id limit ?")
                .params(after.orElse(BEFORE_ALL), size)
                .query(ParkedStreams::read)
                .list();
    }

    Optional<ParkedStream> find(UUID streamId) {
        return jdbc.sql(SELECT + " where stream_id = ?")
                .param(streamId)
                .query(ParkedStreams::read)
                .optional();
    }

    private static ParkedStream read(ResultSet row, int number) throws SQLException {
        return new ParkedStream(
                row.getObject("stream_id", UUID.class),
                row.getTimestamp("since").toInstant(),
                Parking.Reason.valueOf(row.getString("reason")),
                row.getString("detail"),
                row.getLong("sequence"),
                row.getLong("waiting"));
    }

    /**
     * @param since when the stream was parked
     * @param sequence the place in the stream where it stopped
     * @param waiting how many events of the stream wait
     */
    record ParkedStream(
            UUID streamId, Instant since, Parking.Reason reason, String detail, long sequence, long waiting) {}
}
