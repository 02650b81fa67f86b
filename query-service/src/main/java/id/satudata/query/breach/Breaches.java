package id.satudata.query.breach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All breaches ever put on record. Nothing changes or removes one. */
@Component
class Breaches {

    private static final String INSERT = """
            insert into breach (id, recorded_at, recorded_by, what, began_at, ended_at, agency, actor, place)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SELECT =
            "select id, recorded_at, recorded_by, what, began_at, ended_at, agency, actor, place from breach";

    private final JdbcClient jdbc;

    Breaches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void record(Breach breach) {
        jdbc.sql(INSERT)
                .params(
                        breach.id(),
                        utc(breach.recordedAt()),
                        breach.recordedBy(),
                        breach.what(),
                        utc(breach.from()),
                        utc(breach.until()))
                .param(breach.agency())
                .param(breach.actor())
                .param(breach.place())
                .update();
    }

    Optional<Breach> find(UUID id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(id)
                .query(Breaches::read)
                .optional();
    }

    /** The latest first. */
    List<Breach> latest(int most) {
        return jdbc.sql(SELECT + " order by recorded_at desc, id limit ?")
                .param(most)
                .query(Breaches::read)
                .list();
    }

    private static Breach read(ResultSet row, int number) throws SQLException {
        return new Breach(
                row.getObject("id", UUID.class),
                instant(row, "recorded_at"),
                row.getString("recorded_by"),
                row.getString("what"),
                instant(row, "began_at"),
                instant(row, "ended_at"),
                row.getString("agency"),
                row.getString("actor"),
                row.getString("place"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
