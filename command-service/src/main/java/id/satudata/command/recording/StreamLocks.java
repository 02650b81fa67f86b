package id.satudata.command.recording;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lets writers queue up for a stream, once somebody has lost a race for it, instead of racing on. */
@Component
class StreamLocks {
    private static final Duration MEMORY = Duration.ofSeconds(10);
    private static final int MOST_STREAMS = 10_000;

    private final JdbcTemplate jdbc;
    private final Cache<UUID, Boolean> contended = Caffeine.newBuilder()
            .expireAfterWrite(MEMORY)
            .maximumSize(MOST_STREAMS)
            .build();

    StreamLocks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void queueFromNowOn(Set<UUID> streams) {
        streams.forEach(stream -> contended.put(stream, true));
    }

    /** Waits for those of the streams that are contended; to be called before they are read. Until the end of the transaction. */
    void queueFor(Collection<UUID> streams) {
        // In the same order everywhere: queues never wait for each other.
        Object[] locks = streams.stream()
                .filter(stream -> contended.getIfPresent(stream) != null)
                .map(id -> id.getMostSignificantBits() ^ id.getLeastSignificantBits())
                .sorted()
                .toArray();
        if (locks.length > 0) {
            jdbc.query(
                    "select pg_advisory_xact_lock(lock) from unnest(?::bigint[]) as lock",
                    select -> select.setArray(1, select.getConnection().createArrayOf("bigint", locks)),
                    row -> {});
        }
    }
}
