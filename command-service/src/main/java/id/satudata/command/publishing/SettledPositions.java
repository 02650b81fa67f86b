package id.satudata.command.publishing;

import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tells up to which position a table can get no more rows. Positions are drawn from a sequence while a transaction runs,
 * so a slow one may still bring a row below those that are there. But whoever draws a position holds the table's lock
 * for writers, from before the draw until after the commit: when all who held it just after a position was the last
 * drawn have let go of it, nothing up to that position is under way.
 */
public final class SettledPositions {
    private static final String WRITERS = """
            select virtualtransaction from pg_locks
            where locktype = 'relation' and mode = 'RowExclusiveLock' and relation = ?::regclass
              and database = (select oid from pg_database where datname = current_database())""";

    private final JdbcTemplate jdbc;
    private final String table;
    private final String lastDrawn;
    private long candidate;
    private Set<String> writers = Set.of();
    private long settled;

    public SettledPositions(JdbcTemplate jdbc, String table, String position) {
        this.jdbc = jdbc;
        this.table = table;
        this.lastDrawn =
                "select case when is_called then last_value else 0 end from %s_%s_seq".formatted(table, position);
    }

    /** To be asked again and again: while there are writers it is an answer behind. */
    public synchronized long upTo() {
        long drawn = Objects.requireNonNull(jdbc.queryForObject(lastDrawn, Long.class));
        Set<String> writing = new HashSet<>(jdbc.queryForList(WRITERS, String.class, table));
        if (Collections.disjoint(writers, writing)) {
            settled = candidate;
            candidate = drawn;
            writers = writing;
        }
        if (writing.isEmpty()) {
            settled = candidate;
        }
        return settled;
    }
}
