package id.satudata.query.search.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;

/**
 * Lets one instance at a time create and delete indices: a lock of PostgreSQL that ends with its connection, hence also
 * with a crash.
 */
@Component
class IndexLock {

    private static final long KEY = 0x5a7d_5ea6_c411_de5aL;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    private final DataSource dataSource;

    IndexLock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @throws IndexUnavailable when someone else holds the lock all that time */
    <T> T holding(Duration patience, Supplier<T> change) {
        try (Connection connection = dataSource.getConnection()) {
            take(connection, System.nanoTime() + patience.toNanos());
            try {
                return change.get();
            } finally {
                ask(connection, "select pg_advisory_unlock(?)");
            }
        } catch (SQLException lost) {
            throw new CannotGetJdbcConnectionException(
                    "the lock on the indices could not be taken or given back", lost);
        }
    }

    private static void take(Connection connection, long deadline) throws SQLException {
        while (!ask(connection, "select pg_try_advisory_lock(?)")) {
            if (System.nanoTime() >= deadline) {
                throw new IndexUnavailable("another instance is changing the indices");
            }
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
    }

    private static boolean ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, KEY);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }
}
