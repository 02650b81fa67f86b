package id.satudata.query.record;

import id.satudata.query.feed.FeedEvent;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Appends facts to the single records, all of a batch in one statement. */
@Component
class Facts {

    private static final String APPEND = """
            insert into fact (citizen_id, position, event_id, stream_id, sequence, type, recorded_at, effective_on,
                              agency, actor, purpose, correlation, document, payload)
            select * from unnest(?::uuid[], ?::bigint[], ?::uuid[], ?::uuid[], ?::bigint[], ?::text[],
                                 ?::timestamptz[], ?::date[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                 ?::text[])""";

    private final JdbcClient jdbc;

    Facts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(List<SubjectEvent> rows) {
        jdbc.sql(APPEND)
                .params(Arrays.stream(Column.values())
                        .map(column -> column.of(rows))
                        .toList())
                .update();
    }

    /** An event in the record of one of its subjects. */
    record SubjectEvent(UUID citizenId, FeedEvent event) {}

    private enum Column {
        CITIZEN("uuid", SubjectEvent::citizenId),
        POSITION("int8", row -> row.event().recorded().envelope().position()),
        EVENT("uuid", row -> row.event().recorded().envelope().eventId()),
        STREAM("uuid", row -> row.event().recorded().envelope().streamId()),
        SEQUENCE("int8", row -> row.event().recorded().envelope().sequence()),
        TYPE("text", row -> row.event().recorded().envelope().type()),
        RECORDED_AT(
                "text", row -> row.event().recorded().envelope().recordedAt().toString()),
        EFFECTIVE_ON("text", row -> text(row.event().recorded().envelope().effectiveOn())),
        AGENCY("text", row -> row.event().recorded().envelope().agency()),
        ACTOR("text", row -> row.event().recorded().envelope().actor()),
        PURPOSE("text", row -> row.event().recorded().envelope().purpose()),
        CORRELATION("text", row -> row.event().recorded().envelope().correlation()),
        DOCUMENT("text", row -> row.event().recorded().envelope().document()),
        PAYLOAD("text", row -> row.event().payload());

        private final String sqlType;
        private final Function<SubjectEvent, @Nullable Object> value;

        Column(String sqlType, Function<SubjectEvent, @Nullable Object> value) {
            this.sqlType = sqlType;
            this.value = value;
        }

        private SqlArrayValue of(List<SubjectEvent> rows) {
            return new SqlArrayValue(sqlType, rows.stream().map(value).toArray());
        }

        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : value.toString();
        }
    }
}
