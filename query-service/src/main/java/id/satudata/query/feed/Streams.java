package id.satudata.query.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** How far each stream is in. */
@Component
class Streams {

    private static final String LANES = """
            select asked.id, coalesce(last_sequence, -1) as last_sequence, reason, detail, parked.sequence
            from unnest(?) as asked (id)
            left join stream on stream.stream_id = asked.id
            left join parked_stream as parked on parked.stream_id = asked.id""";

    private final JdbcClient jdbc;

    Streams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A lane for each of the streams, also for those not heard of before. */
    Map<UUID, Lane> lanes(Collection<UUID> streamIds) {
        Map<UUID, Lane> lanes = new LinkedHashMap<>();
        jdbc.sql(LANES).param(new SqlArrayValue("uuid", streamIds.toArray())).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            lanes.put(id, new Lane(id, row.getLong("last_sequence"), parking(row)));
        });
        return lanes;
    }

    void store(Collection<Lane> lanes) {
        List<Lane> advanced = lanes.stream().filter(Lane::hasAdvanced).toList();
        if (advanced.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into stream (stream_id, last_sequence)
                select * from unnest(?, ?)
                on conflict (stream_id) do update set last_sequence = excluded.last_sequence""")
                .param(new SqlArrayValue(
                        "uuid", advanced.stream().map(Lane::streamId).toArray()))
                .param(new SqlArrayValue(
                        "int8", advanced.stream().map(Lane::last).toArray()))
                .update();
    }

    private static @Nullable Parking parking(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return reason == null
                ? null
                : new Parking(Parking.Reason.valueOf(reason), row.getString("detail"), row.getLong("sequence"));
    }
}
