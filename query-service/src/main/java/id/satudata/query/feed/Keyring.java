package id.satudata.query.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.satudata.privacy.key.KeyTable;
import id.satudata.privacy.key.SubjectKeys;
import id.satudata.privacy.kms.Kms;
import id.satudata.privacy.kms.KmsUnavailable;
import id.satudata.privacy.payload.SealedPayload;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * The keys of subjects, a batch at a time. They are remembered for a minute at most: so long may an instance that has not
 * heard of an erasure know another's number in somebody's record.
 */
@Component
public class Keyring implements DisposableBean {

    private static final int MOST_SUBJECTS = 20_000;
    private static final int MOST_CONNECTIONS = 6;
    private static final int MANY = 100;
    private static final Duration MEMORY = Duration.ofMinutes(1);
    private static final long CONNECT_MILLIS = 5_000;

    private final Kms kms;
    private final HikariDataSource source;
    private final Cache<UUID, SubjectKeys> remembered = Caffeine.newBuilder()
            .maximumSize(MOST_SUBJECTS)
            .expireAfterWrite(MEMORY)
            .build();

    Keyring(Kms kms, KeySource keys) {
        this.kms = kms;
        this.source = new HikariDataSource(pool(keys));
    }

    /**
     * What it takes to open these payloads, in one query at most. Who has no keys is absent.
     *
     * @throws DataAccessResourceFailureException when they cannot be had just now
     */
    public Map<UUID, SubjectKeys> keysOf(Collection<SealedPayload> payloads) {
        Map<UUID, SubjectKeys> keys = new HashMap<>();
        Set<UUID> unknown = new HashSet<>();
        for (SealedPayload payload : payloads) {
            for (UUID holder : payload.keyHolders()) {
                SubjectKeys known = keys.containsKey(holder) ? keys.get(holder) : remembered.getIfPresent(holder);
                if (known == null || payload.isNewerThan(known)) {
                    unknown.add(holder);
                } else {
                    keys.put(holder, known);
                }
            }
        }
        keys.putAll(find(unknown));
        return keys;
    }

    /** To be opened one by one: many at a time on all processors, for the database waits meanwhile. */
    public static <T> Stream<T> each(Collection<T> sealed) {
        return sealed.size() < MANY ? sealed.stream() : sealed.parallelStream();
    }

    /** Some of the subject's keys have been destroyed. */
    void forget(UUID subject) {
        remembered.invalidate(subject);
    }

    private Map<UUID, SubjectKeys> find(Set<UUID> subjects) {
        Map<UUID, SubjectKeys> found = new HashMap<>();
        if (subjects.isEmpty()) {
            return found;
        }
        try (Connection connection = source.getConnection()) {
            kms.unwrap(KeyTable.find(connection, subjects))
                    .forEach(secret -> found.put(secret.subject(), SubjectKeys.of(secret)));
        } catch (SQLException | KmsUnavailable away) {
            throw new DataAccessResourceFailureException("the keys of subjects cannot be had", away);
        }
        remembered.putAll(found);
        return found;
    }

    @Override
    public void destroy() {
        source.close();
    }

    private static HikariConfig pool(KeySource keys) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("keys");
        pool.setJdbcUrl(keys.url());
        pool.setUsername(keys.username());
        pool.setPassword(keys.password());
        pool.setReadOnly(true);
        pool.setMaximumPoolSize(MOST_CONNECTIONS);
        pool.setMinimumIdle(0);
        pool.setConnectionTimeout(CONNECT_MILLIS);
        pool.setInitializationFailTimeout(-1);
        pool.addDataSourceProperty("ApplicationName", "satudata-query");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        return pool;
    }
}
