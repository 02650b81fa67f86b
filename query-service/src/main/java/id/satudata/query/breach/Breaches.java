package id.satudata.query.breach;

import id.satudata.query.api.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All breaches ever put on record. Nothing changes or removes one. */
@Component
class Breaches {

    private static final String INSERT = """
            insert into breach (id, recorded_at, recorded_by, what, began_at, ended_at, agency, actor, place, key_hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (key_hash) do nothing""";
    private static final String SELECT =
            "select id, recorded_at, recorded_by, what, began_at, ended_at, agency, actor, place from breach";

    private static final String PAGE = """
             where ?::uuid is null or (recorded_at, id) < (select recorded_at, id from breach where id = ?)
            order by recorded_at desc, id desc limit ?""";

    private final JdbcClient jdbc;

    Breaches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Puts a breach on record, unless it was under the same key.
     *
     * @param key under which its sender may send it again
     * @return the one on record
     * @throws Problem 409 where another was put on record under that key
     */
    Breach record(Breach breach, @Nullable String key) {
        byte[] hash = key == null ? null : hash(key);
        if (insert(breach, hash) || hash == null) {
            return breach;
        }
        Breach earlier = jdbc.sql(SELECT + " where key_hash = ?")
                .param(hash)
                .query(Breaches::read)
                .single();
        if (!earlier.isSame(breach)) {
            throw Problem.keyReused();
        }
        return earlier;
    }

    private boolean insert(Breach breach, byte @Nullable [] hash) {
        return jdbc.sql(INSERT)
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
                        .param(hash)
                        .update()
                > 0;
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    Optional<Breach> find(UUID id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(id)
                .query(Breaches::read)
                .optional();
    }

    /**
     * The latest first.
     *
     * @param after only what comes after this one
     */
    List<Breach> page(@Nullable UUID after, int most) {
        return jdbc.sql(SELECT + PAGE)
                .param(after)
                .param(after)
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
