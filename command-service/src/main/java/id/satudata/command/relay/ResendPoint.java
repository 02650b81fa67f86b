package id.satudata.command.relay;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** From where to send again. */
@Component
class ResendPoint {
    /**
     * A slow commit is published after events of higher positions, but was stored at most one transaction timeout
     * before them. Whatever was stored a minute before an event was published before it.
     */
    private static final String BEFORE = """
            select earlier.globalindex
            from domain_event last join domain_event earlier
              on earlier.globalindex < last.globalindex
             and earlier.stored_at <= last.stored_at - interval '1 minute'
            where last.globalindex = ?
            order by earlier.globalindex desc
            limit 1""";

    private final JdbcTemplate jdbc;

    ResendPoint(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A position such that only events after it may be missing where an event is the last one left; 0 for all. */
    long before(long lastLeft) {
        return jdbc.queryForList(BEFORE, Long.class, lastLeft).stream()
                .findFirst()
                .orElse(0L);
    }
}
