package id.satudata.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class PostgresIT {
    @TempDir
    private Path folder;

    private PostgresConfig config;

    @BeforeEach
    void choosePort() {
        config = new PostgresConfig(folder.resolve("postgres"), Ports.free(), "secret");
    }

    @Test
    void keepsCommittedRowsOverAnOrderlyRestart() throws SQLException {
        try (var postgres = Postgres.start(config)) {
            write(postgres, 1);
        }
        try (var postgres = Postgres.start(config)) {
            assertThat(count(postgres)).isOne();
        }
    }

    @Test
    void keepsCommittedRowsWhenTheServerIsKilled() throws SQLException {
        try (var postgres = Postgres.start(config)) {
            write(postgres, 1);
            kill(postgres);
            assertThat(postgres.isAlive()).isFalse();
        }
        try (var postgres = Postgres.start(config)) {
            assertThat(count(postgres)).isOne();
        }
    }

    @Test
    void startsAgainWhileABusyBackendOfTheKilledServerStillHoldsItsMemory() throws Exception {
        try (var postgres = Postgres.start(config)) {
            var connection = connect(postgres);
            var query = Thread.ofVirtual().start(() -> countForSeconds(connection));
            awaitBusyBackend(postgres);
            kill(postgres);
            postgres.stop();
            try (var next = Postgres.start(config)) {
                write(next, 1);
                assertThat(count(next)).isOne();
            }
            query.join();
        }
    }

    @Test
    void endsWhenItsParentDies() throws IOException {
        var orphan = DoomedParent.starting(Postgres.class, config.dataDir(), config.port())
                .killAndLeaveEngine();
        assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(20));
    }

    @Test
    void takesOverFromAnOrphanAtOnce() throws IOException, SQLException {
        DoomedParent.starting(Postgres.class, config.dataDir(), config.port()).killAndLeaveEngine();
        try (var postgres = Postgres.start(config)) {
            assertThat(postgres.isAlive()).isTrue();
            write(postgres, 1);
        }
    }

    @Test
    void refusesDataThatAnotherServerHolds() {
        try (var first = Postgres.start(config)) {
            var second = new PostgresConfig(config.dataDir(), Ports.free(), "secret");
            assertThatThrownBy(() -> Postgres.start(second))
                    .isInstanceOf(EngineFailure.class)
                    .hasMessageContaining("already runs");
            assertThat(first.isAlive()).isTrue();
        }
    }

    @Test
    void namesThePropertyToChangeWhenThePortIsTaken() throws IOException {
        try (var squatter = new ServerSocket(config.port(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(squatter.isBound()).isTrue();
            assertThatThrownBy(() -> Postgres.start(config))
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining("PostgreSQL", Integer.toString(config.port()), Postgres.PORT_PROPERTY);
        }
        Postgres.start(config).stop();
    }

    @Test
    void letsARoleIntoItsOwnDatabaseOnly() throws SQLException {
        try (var postgres = Postgres.start(config)) {
            for (int time = 0; time < 2; time++) { // the second time finds everything there
                postgres.createRole("command", "one");
                postgres.createDatabase("command", "command");
                postgres.createRole("query", "two");
                postgres.createDatabase("query", "query");
            }
            DriverManager.getConnection(postgres.jdbcUrl("command"), "command", "one")
                    .close();
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl("command"), "command", "two"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl("query"), "command", "one"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void isDurable() throws SQLException {
        try (var postgres = Postgres.start(config)) {
            assertThat(show(postgres, "fsync")).isEqualTo("on");
            assertThat(show(postgres, "synchronous_commit")).isEqualTo("on");
        }
    }

    private static void kill(Engine engine) {
        ProcessHandle.of(engine.pid()).orElseThrow().destroyForcibly();
        ProcessHandle.of(engine.pid())
                .ifPresent(handle ->
                        handle.onExit().orTimeout(10, TimeUnit.SECONDS).join());
    }

    private static void countForSeconds(Connection connection) {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("select count(*) from generate_series(1, 10000) a, generate_series(1, 5000) b");
        } catch (SQLException serverGone) {
            // as it should be
        }
    }

    private static void awaitBusyBackend(Postgres postgres) throws SQLException, InterruptedException {
        var busy = "select count(*) from pg_stat_activity where state = 'active' and query like '%generate_series%'"
                + " and pid <> pg_backend_pid()";
        while (single(postgres, busy).equals("0")) {
            Thread.sleep(20);
        }
    }

    private static void write(Postgres postgres, int fact) throws SQLException {
        try (var connection = connect(postgres);
                var statement = connection.createStatement()) {
            statement.execute("create table fact (id int)");
            statement.execute("insert into fact values (%d)".formatted(fact));
        }
    }

    private static long count(Postgres postgres) throws SQLException {
        return Long.parseLong(single(postgres, "select count(*) from fact"));
    }

    private static String show(Postgres postgres, String setting) throws SQLException {
        return single(postgres, "show " + setting);
    }

    private static Connection connect(Postgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl("postgres"), "postgres", "secret");
    }

    private static String single(Postgres postgres, String query) throws SQLException {
        try (var connection = connect(postgres);
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
