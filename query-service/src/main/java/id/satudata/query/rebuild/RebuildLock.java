package id.satudata.query.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** Lets one instance of the service rebuild a projection; PostgreSQL frees it when the connection, or the process, ends. */
@Component
class RebuildLock {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildLock.class);
    private static final int SPACE = 0x5a7d_0100;

    private final DataSource dataSource;

    RebuildLock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Empty when someone holds it. */
    Optional<Held> tryTake(String projection) {
        try {
            return tryTake(dataSource.getConnection(), projection);
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("the rebuild lock cannot be taken", failure);
        }
    }

    /** Gives the connection back unless it holds the lock now. */
    private static Optional<Held> tryTake(Connection connection, String projection) throws SQLException {
        boolean taken = false;
        try {
            taken = run(connection, "select pg_try_advisory_lock(?, ?)", projection);
            return taken ? Optional.of(new Held(connection, projection)) : Optional.empty();
        } finally {
            if (!taken) {
                connection.close();
            }
        }
    }

    private static boolean run(Connection connection, String sql, String projection) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, SPACE);
            statement.setInt(2, projection.hashCode());
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    /** The lock, and the connection that holds it. */
    record Held(Connection connection, String projection) implements AutoCloseable {
        @Override
        public void close() {
            try (connection) {
                run(connection, "select pg_advisory_unlock(?, ?)", projection);
            } catch (SQLException gone) {
                LOG.debug("The lock went with its connection", gone);
            }
        }
    }
}
