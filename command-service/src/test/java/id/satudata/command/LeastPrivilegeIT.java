package id.satudata.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.satudata.embedded.ProjectHome;
import id.satudata.embedded.TestEngines;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The service on the roles that a deployment gives it. */
@DirtiesContext
@ContextConfiguration(initializers = LeastPrivilegeIT.Settings.class)
class LeastPrivilegeIT extends RunningCommandService {
    private static final String PASSWORD = "only for this test";
    private static final String DATABASE = TestEngines.postgres().freshDatabase();

    @BeforeAll
    static void prepare() throws SQLException, IOException {
        administer(Files.readString(ProjectHome.find().resolve("infra/deploy/postgres/command.sql")));
        administer("alter role satudata_command_owner password '%1$s'; alter role satudata_command password '%1$s'"
                .formatted(PASSWORD));
    }

    @Test
    void factsAreRecordedAndSealed() {
        assertThat(post("/v1/residents", Residents.body()).statusCode()).isEqualTo(201);
        await().untilAsserted(() -> assertThat(jdbc.queryForObject("select count(*) from seal_block", Long.class))
                .isPositive());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update domain_event set payload = payload",
                "delete from domain_event",
                "truncate domain_event",
                "update seal_block set root = root",
                "delete from seal_subtree",
                "drop table identifier_claim",
                "alter table domain_event add column note text",
                "create table mine (id int)",
                "create role friend",
                "copy (select 1) to program 'true'"
            })
    void theServiceCannot(String statement) {
        assertThatThrownBy(() -> jdbc.execute(statement))
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState())
                                .as(refused.getMessage())
                                .isEqualTo("42501"));
    }

    @Test
    void noneOfTheTablesIsTheServicesOwn() {
        assertThat(jdbc.queryForList(
                        "select distinct tableowner::text from pg_tables where schemaname = 'public'", String.class))
                .containsExactly("satudata_command_owner");
    }

    private static void administer(String statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        DATABASE,
                        TestEngines.postgres().user(),
                        TestEngines.postgres().password());
                var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    static final class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "spring.datasource.url=" + DATABASE,
                            "spring.datasource.username=satudata_command",
                            "spring.datasource.password=" + PASSWORD,
                            "spring.flyway.user=satudata_command_owner",
                            "spring.flyway.password=" + PASSWORD)
                    .applyTo(context);
        }
    }
}
