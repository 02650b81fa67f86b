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
            connection.setAutoCommit(false);

            assertThatThrownBy(() -> {
                        try (PreparedStatement sleep = connection.prepareStatement("select pg_sleep(25)")) {
                            sleep.execute();
                        }
                    })
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            cut -> assertThat(cut.getSQLState()).isEqualTo("25P04"));
        }
    }

    @Test
    void aStrangersTransactionIsCutAsWell() throws SQLException {
        HikariDataSource pool = dataSource.unwrap(HikariDataSource.class);
        try (Connection stranger =
                        DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
                Statement statement = stranger.createStatement();
                ResultSet limit = statement.executeQuery("show transaction_timeout")) {
            limit.next();

            assertThat(limit.getString(1)).isEqualTo("20s");
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
