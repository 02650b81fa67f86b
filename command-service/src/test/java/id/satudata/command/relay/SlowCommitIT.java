package id.satudata.command.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import com.zaxxer.hikari.HikariDataSource;
import id.satudata.command.Residents;
import id.satudata.command.RunningCommandService;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

@DirtiesContext
class SlowCommitIT extends RunningCommandService {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int AXONS_OWN_MOST_GAPS = 10_000;
    private static final String PUBLISHED = """
            select coalesce((select (convert_from(token, 'UTF8')::jsonb ->> 'index')::bigint from token_entry
                             where processor_name = 'relay' and segment = 0), 0)""";

    @Autowired
    private DataSource dataSource;

    @Test
    void aSlowCommitIsNotSkipped() throws SQLException {
        assertSlowCommitIsPublished(1);
    }

    @Test
    void aSlowCommitIsNotSkippedHoweverManyEventsPassIt() throws SQLException {
        assertSlowCommitIsPublished(AXONS_OWN_MOST_GAPS + 2_000);
    }

    @Test
    void aSlowCommitIsNotSkippedWhenTheRecordTimeLiesInThePast() throws SQLException {
        clock.setTo(Instant.parse("2021-12-14T03:00:00Z"));
        try {
            assertSlowCommitIsPublished(1);
        } finally {
            clock.runAgain();
        }
    }

    @Test
    void aTransactionIsCutLongBeforeTheRelayGivesUpWaiting() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            assertThat(limitOf(connection)).isEqualTo("20s");
        }
    }

    @Test
    void aStrangersTransactionIsCutAsWell() throws SQLException {
        try (Connection stranger = stranger()) {
            assertThat(limitOf(stranger)).isEqualTo("20s");
        }
    }

    @Test
    void aTransactionBeyondTheLimitIsCut() throws SQLException {
        try (Connection stranger = stranger();
                Statement statement = stranger.createStatement()) {
            statement.execute("set transaction_timeout = '500ms'");
            stranger.setAutoCommit(false);

            assertThatThrownBy(() -> statement.execute("select pg_sleep(25)"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            cut -> assertThat(cut.getSQLState()).isEqualTo("25P04"));
        }
    }

    private Connection stranger() throws SQLException {
        HikariDataSource pool = dataSource.unwrap(HikariDataSource.class);
        return DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }

    private static String limitOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet limit = statement.executeQuery("show transaction_timeout")) {
            limit.next();
            return limit.getString(1);
        }
    }

    private void assertSlowCommitIsPublished(int passing) throws SQLException {
        String model = JsonPath.read(post("/v1/residents", Residents.body()).body(), "$.eventIds[0]");
        UUID slow = UUID.randomUUID();
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            insertCopies(connection, model, slow, 1);
            pass(model, passing);
            int fast = JsonPath.read(post("/v1/residents", Residents.body()).body(), "$.position");
            await().atMost(Duration.ofSeconds(18)).until(() -> number(PUBLISHED) >= fast);

            connection.commit();
        }
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> TopicReader.eventIds().contains(slow.toString()));
    }

    private void pass(String model, int events) throws SQLException {
        try (Connection other = dataSource.getConnection()) {
            insertCopies(other, model, UUID.randomUUID(), events);
        }
    }

    private static void insertCopies(Connection connection, String model, UUID first, int copies) throws SQLException {
        String sql = """
                insert into domain_event (event_id, stream_id, sequence, stream_type, recorded_at, event_type, payload,
                                          metadata)
                select case when number = 1 then ?::uuid else gen_random_uuid() end, gen_random_uuid(), 0, stream_type,
                       recorded_at, event_type, payload, metadata
                from domain_event, generate_series(1, ?) as number where event_id = ?::uuid""";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, first);
            insert.setInt(2, copies);
            insert.setString(3, model);
            insert.executeUpdate();
        }
    }
}
