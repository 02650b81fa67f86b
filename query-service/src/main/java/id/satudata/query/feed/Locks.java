package id.satudata.query.feed;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Advisory locks of PostgreSQL by which instances of the service keep out of each other's way. */
enum Locks {
    /** Held (shared) by each question on a generation, and (alone) by whoever drops it. */
    READING,
    /** Held by whoever writes a generation. */
    WRITING,
    /** Held by whoever creates, migrates or drops generations. */
    GENERATIONS;

    private static final int FIRST_SPACE = 0x5a7d_0000;

    int space() {
        return FIRST_SPACE + ordinal();
    }

    /** Waits for the lock and holds it until the transaction ends. */
    void take(JdbcClient jdbc, int key) {
        jdbc.sql("select pg_advisory_xact_lock(?, ?)")
                .params(space(), key)
                .query((row, number) -> key)
                .single();
    }
}
