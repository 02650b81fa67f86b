package id.satudata.query.breakglass;

import id.satudata.access.BreakGlass;
import id.satudata.kernel.access.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All openings there ever were. Nothing closes one: it holds for half an hour. */
@Component
class Openings implements BreakGlass {

    static final Duration LASTS = Duration.ofMinutes(30);

    private static final String INSERT = """
            insert into break_glass (id, officer, agency, citizen_id, reason, opened_at, closed_at)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String IS_OPEN = """
            select exists (select from break_glass
                           where citizen_id = ? and officer = ? and agency = ? and opened_at <= ? and closed_at > ?)""";
    private static final String PAGE = """
            select id, officer, agency, citizen_id, reason, opened_at, closed_at from break_glass
            where ?::uuid is null or (opened_at, id) < (select opened_at, id from break_glass where id = ?)
            order by opened_at desc, id desc limit ?""";
    private static final String IS_KNOWN = "select exists (select from break_glass where id = ?)";

    private final JdbcClient jdbc;
    private final Clock clock;

    Openings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Opening open(Caller caller, UUID citizenId, String reason) {
        Instant since = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Opening opening = new Opening(
                UUID.randomUUID(), caller.id(), caller.agency(), citizenId, reason, since, since.plus(LASTS));
        jdbc.sql(INSERT)
                .params(
                        opening.id(),
                        opening.officer(),
                        opening.agency(),
                        opening.citizenId(),
                        opening.reason(),
                        Timestamp.from(opening.since()),
                        Timestamp.from(opening.until()))
                .update();
        return opening;
    }

    @Override
    public boolean isOpen(Caller caller, UUID citizenId) {
        Timestamp now = Timestamp.from(clock.instant());
        return jdbc.sql(IS_OPEN)
                .params(citizenId, caller.id(), caller.agency(), now, now)
                .query(Boolean.class)
                .single();
    }

    /**
     * The latest first.
     *
     * @param after only what comes after this one
     */
    List<Opening> page(@Nullable UUID after, int most) {
        return jdbc.sql(PAGE)
                .param(after)
                .param(after)
                .param(most)
                .query(Openings::read)
                .list();
    }

    boolean isKnown(UUID opening) {
        return jdbc.sql(IS_KNOWN).param(opening).query(Boolean.class).single();
    }

    private static Opening read(ResultSet row, int number) throws SQLException {
        return new Opening(
                row.getObject("id", UUID.class),
                row.getString("officer"),
                row.getString("agency"),
                row.getObject("citizen_id", UUID.class),
                row.getString("reason"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("closed_at").toInstant());
    }
}
