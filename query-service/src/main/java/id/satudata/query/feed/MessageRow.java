package id.satudata.query.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** A waiting message as a row, byte for byte, so that it can be read again by a later version of this software. */
@Component
class MessageRow implements RowMapper<ConsumerRecord<byte[], byte[]>> {

    void insert(JdbcClient jdbc, Incoming event) {
        ConsumerRecord<byte[], byte[]> message = event.message();
        List<Header> headers = storable(message.headers());
        jdbc.sql("""
                insert into waiting_event (stream_id, sequence, topic, partition, record_offset, header_names,
                                           header_values, message_key, message_value)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (stream_id, sequence) do update
                set topic = excluded.topic, partition = excluded.partition, record_offset = excluded.record_offset,
                    header_names = excluded.header_names, header_values = excluded.header_values,
                    message_key = excluded.message_key, message_value = excluded.message_value
                where ?""")
                .param(event.streamId())
                .param(event.sequence())
                .param(message.topic())
                .param(message.partition())
                .param(message.offset())
                .param(new SqlArrayValue(
                        "text", headers.stream().map(Header::key).toArray()))
                .param(new SqlArrayValue(
                        "bytea", (Object[]) headers.stream().map(Header::value).toArray(byte[][]::new)))
                .param(message.key())
                .param(message.value())
                .param(event instanceof Incoming.Readable) // nothing unreadable takes the place of something readable
                .update();
    }

    @Override
    public ConsumerRecord<byte[], byte[]> mapRow(ResultSet row, int number) throws SQLException {
        return new ConsumerRecord<>(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                row.getBytes("message_key"),
                row.getBytes("message_value"),
                headers(row),
                Optional.empty());
    }

    /** All but those with a NUL in their name: no header of ours has one, and PostgreSQL keeps no such text. */
    private static List<Header> storable(Headers headers) {
        return Arrays.stream(headers.toArray())
                .filter(header -> header.key().indexOf('\0') < 0)
                .toList();
    }

    private static Headers headers(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("header_names").getArray();
        byte[][] values = (byte[][]) row.getArray("header_values").getArray();
        Headers headers = new RecordHeaders();
        for (int i = 0; i < names.length; i++) {
            headers.add(names[i], values[i]);
        }
        return headers;
    }
}
