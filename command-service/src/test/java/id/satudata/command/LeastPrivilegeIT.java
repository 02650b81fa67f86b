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
import java.time.Duration;
import java.util.List;
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
    private static final String AUDIT = TestEngines.postgres().freshDatabase();

    @BeforeAll
    static void prepare() throws SQLException, IOException {
        administer(DATABASE, script("command.sql"));
        administer(TestEngines.postgres().freshDatabase(), script("query.sql"));
        administer(AUDIT, script("audit.sql"));
        for (String role : List.of("satudata_command_owner", "satudata_command", "satudata_audit_owner")) {
            administer(DATABASE, "alter role %s password '%s'".formatted(role, PASSWORD));
        }
        Migration.main(new String[] {
            "--spring.datasource.url=" + DATABASE,
            "--spring.datasource.username=satudata_command_owner",
            "--spring.datasource.password=" + PASSWORD,
            "--satudata.audit.url=" + AUDIT,
            "--satudata.audit.owner=satudata_audit_owner",
            "--satudata.audit.owner-password=" + PASSWORD
        });
    }

    private static String script(String name) throws IOException {
        return Files.readString(
                ProjectHome.find().resolve("infra/deploy/postgres").resolve(name));
    }

    @Test
    void factsAreRecordedAndSealed() {
        assertThat(post("/v1/residents", Residents.body()).statusCode()).isEqualTo(201);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(jdbc.queryForObject("select count(*) from seal_block", Long.class))
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

    private static void administer(String database, String statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        database,
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
                            "spring.flyway.enabled=false",
                            "satudata.notary.topic=seals-of-least-privilege",
                            "satudata.audit.url=" + AUDIT,
                            "satudata.audit.owner=")
                    .applyTo(context);
        }
    }
}
