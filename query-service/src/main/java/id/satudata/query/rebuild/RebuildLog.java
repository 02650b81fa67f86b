package id.satudata.query.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rebuilds past and present, for every instance to read. */
@Component
class RebuildLog {

    private static final TypeReference<List<Comparison>> COMPARISONS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    RebuildLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long begin(String projection) {
        return jdbc.sql("insert into rebuild (projection, state, started_at) values (?, 'running', ?) returning id")
                .params(projection, now())
                .query(Long.class)
                .single();
    }

    void progress(long id, long done, long total) {
        jdbc.sql("update rebuild set done = ?, total = ? where id = ?")
                .params(done, total, id)
                .update();
    }

    void done(long id, List<Comparison> comparisons) {
        jdbc.sql("update rebuild set state = 'done', finished_at = ?, comparisons = ?::jsonb where id = ?")
                .params(now(), json.writeValueAsString(comparisons), id)
                .update();
    }

    void failed(long id, String reason) {
        jdbc.sql("update rebuild set state = 'failed', finished_at = ?, reason = ? where id = ?")
                .params(now(), reason, id)
                .update();
    }

    /** Those that say they run although nobody runs them. */
    void interrupted(String projection) {
        jdbc.sql("""
                update rebuild set state = 'failed', finished_at = ?, reason = 'the service ended meanwhile'
                where projection = ? and state = 'running'""").params(now(), projection).update();
    }

    Optional<Rebuild> latest(String projection) {
        return jdbc.sql("select * from rebuild where projection = ? order by id desc limit 1")
                .param(projection)
                .query(this::read)
                .optional()
                .map(row -> Rebuild.at(row, clock));
    }

    private Rebuild.Row read(ResultSet row, int number) throws SQLException {
        return new Rebuild.Row(
                row.getString("projection"),
                Rebuild.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getLong("done"),
                row.getLong("total"),
                row.getTimestamp("started_at").toInstant(),
                instant(row.getTimestamp("finished_at")),
                json.readValue(row.getString("comparisons"), COMPARISONS),
                row.getString("reason"));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
