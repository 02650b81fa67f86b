package id.satudata.audit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit's own database; not the data source of the service that writes it. */
public final class AuditDatabase implements AutoCloseable {
    private static final String SCHEMA = "audit";
    private static final String MIGRATIONS = "classpath:db/audit";
    private static final int CONNECTIONS = 6;
    private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(3);
    private static final int SLOWEST_ANSWER_SECONDS = 10;
    private static final int ATTEMPTS = 30;
    private static final int ATTEMPT_SECONDS = 2;

    private final HikariDataSource pool;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    private AuditDatabase(HikariDataSource pool) {
        this.pool = pool;
        this.jdbc = new JdbcTemplate(pool);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    /** Creates or changes the tables where an owner is named. */
    public static void migrate(AuditProperties properties) {
        if (properties.owner() != null && !properties.owner().isBlank()) {
            Flyway.configure()
                    .dataSource(properties.url(), properties.owner(), properties.ownerPassword())
                    .schemas(SCHEMA)
                    .locations(MIGRATIONS)
                    .connectRetries(ATTEMPTS)
                    .connectRetriesInterval(ATTEMPT_SECONDS)
                    .load()
                    .migrate();
        }
    }

    static AuditDatabase open(AuditProperties properties, String service) {
        migrate(properties);
        return new AuditDatabase(new HikariDataSource(pool(properties, service)));
    }

    private static HikariConfig pool(AuditProperties properties, String service) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("audit");
        pool.setJdbcUrl(properties.url());
        pool.setUsername(properties.username());
        pool.setPassword(properties.password());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(PATIENCE_MILLIS);
        pool.setInitializationFailTimeout(-1); // the service may start first
        // Whatever the database's default: a row that its answer relies on must be on the disk.
        pool.setConnectionInitSql("set synchronous_commit = on");
        pool.addDataSourceProperty("ApplicationName", service);
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("socketTimeout", Integer.toString(SLOWEST_ANSWER_SECONDS));
        return pool;
    }

    public JdbcTemplate jdbc() {
        return jdbc;
    }

    TransactionTemplate transaction() {
        return transaction;
    }

    @Override
    public void close() {
        pool.close();
    }
}
