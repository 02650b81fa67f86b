package id.satudata.query.feed;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Parked streams and their messages, kept until what stopped them is out of the way. */
@Component
class WaitingRoom {

    private final JdbcClient jdbc;
    private final MessageRow row;
    private final MessageReader reader;
    private final Clock clock;

    WaitingRoom(JdbcClient jdbc, MessageRow row, MessageReader reader, Clock clock) {
        this.jdbc = jdbc;
        this.row = row;
        this.reader = reader;
        this.clock = clock;
    }

    /** The waiting messages of these streams, each stream in order. */
    List<Incoming> of(Collection<UUID> streamIds) {
        if (streamIds.isEmpty()) {
            return List.of();
        }
        return reader.read(jdbc.sql("select * from waiting_event where stream_id = any(?) order by stream_id, sequence")
                .param(new SqlArrayValue("uuid", streamIds.toArray()))
                .query(row)
                .list());
    }

    /** Most batches touch no parked stream: then this asks the database nothing. */
    void store(Collection<Lane> lanes) {
        lanes.stream().filter(lane -> lane.wasParked() && lane.hasAdvanced()).forEach(this::dismiss);
        lanes.stream().filter(Lane::hasBeenReleased).forEach(this::release);
        lanes.forEach(lane -> lane.parking().ifPresent(parking -> park(lane, parking)));
    }

    private void dismiss(Lane lane) {
        jdbc.sql("delete from waiting_event where stream_id = ? and sequence <= ?")
                .params(lane.streamId(), lane.last())
                .update();
    }

    private void release(Lane lane) {
        jdbc.sql("delete from parked_stream where stream_id = ?")
                .param(lane.streamId())
                .update();
    }

    private void park(Lane lane, Parking parking) {
        jdbc.sql("""
                insert into parked_stream (stream_id, reason, detail, sequence, since)
                values (?, ?, ?, ?, ?)
                on conflict (stream_id) do update
                set reason = excluded.reason, detail = excluded.detail, sequence = excluded.sequence
                where (parked_stream.reason, parked_stream.detail, parked_stream.sequence)
                      is distinct from (excluded.reason, excluded.detail, excluded.sequence)""")
                .params(
                        lane.streamId(),
                        parking.reason().name(),
                        parking.detail(),
                        parking.sequence(),
                        Timestamp.from(clock.instant()))
                .update();
        lane.newlyWaiting().forEach(event -> row.insert(jdbc, event));
    }
}
