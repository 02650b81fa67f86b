package id.satudata.embedded;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

final class EmbeddedPostgres extends EmbeddedServer<Postgres> implements PostgresServer {
    private final PostgresConfig config;
    private final AtomicInteger databases = new AtomicInteger();

    EmbeddedPostgres(Path dataDir, int port) {
        this(new PostgresConfig(dataDir, port, UUID.randomUUID().toString()));
    }

    private EmbeddedPostgres(PostgresConfig config) {
        super(() -> Postgres.start(config));
        this.config = config;
    }

    @Override
    public String jdbcUrl(String database) {
        return Postgres.jdbcUrl("127.0.0.1", config.port(), database);
    }

    @Override
    public String user() {
        return Postgres.SUPERUSER;
    }

    @Override
    public String password() {
        return config.superuserPassword();
    }

    @Override
    public String freshDatabase() {
        var database = "test_" + databases.incrementAndGet();
        new PostgresAdmin(jdbcUrl(user()), user(), password()).createDatabase(database, user());
        return jdbcUrl(database);
    }
}
