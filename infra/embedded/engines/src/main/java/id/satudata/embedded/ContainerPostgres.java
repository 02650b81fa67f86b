package id.satudata.embedded;

import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.postgresql.PostgreSQLContainer;

final class ContainerPostgres extends ContainerServer<PostgreSQLContainer> implements PostgresServer {
    private final AtomicInteger databases = new AtomicInteger();

    ContainerPostgres() {
        super(new PostgreSQLContainer("postgres:" + majorVersion()));
    }

    private static String majorVersion() {
        var version = Versions.of("postgres");
        return version.substring(0, version.indexOf('.'));
    }

    @Override
    public String jdbcUrl(String database) {
        return Postgres.jdbcUrl(
                container.getHost(), container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT), database);
    }

    @Override
    public String user() {
        return container.getUsername();
    }

    @Override
    public String password() {
        return container.getPassword();
    }

    @Override
    public String freshDatabase() {
        var database = "test_" + databases.incrementAndGet();
        new PostgresAdmin(jdbcUrl(container.getDatabaseName()), user(), password()).createDatabase(database, user());
        return jdbcUrl(database);
    }
}
