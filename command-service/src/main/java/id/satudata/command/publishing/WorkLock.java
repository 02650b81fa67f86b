package id.satudata.command.publishing;

import org.springframework.jdbc.core.JdbcTemplate;

/** Lets one instance at a time do a piece of work on a log. */
public final class WorkLock {
    private static final int LOCKS_OF_LOGS = 0x5EA1;

    private final JdbcTemplate jdbc;
    private final String log;

    public WorkLock(JdbcTemplate jdbc, String log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /** Whether this transaction alone may do that work, until it ends. */
    public boolean isOurs(String work) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select pg_try_advisory_xact_lock(?, ?)", Boolean.class, LOCKS_OF_LOGS, (log + "/" + work).hashCode()));
    }
}
