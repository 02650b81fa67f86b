package id.satudata.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class TestEnginesIT {
    @Test
    void sharesOneServerAndGivesEachTestADatabaseOfItsOwn() throws SQLException {
        var postgres = TestEngines.postgres();
        assertThat(TestEngines.postgres()).isSameAs(postgres);
        var first = postgres.freshDatabase();
        assertThat(postgres.freshDatabase()).isNotEqualTo(first);
        DriverManager.getConnection(first, postgres.user(), postgres.password()).close();
    }

    @Test
    void bringsAnEngineBackOnTheSameAddress() throws SQLException {
        var postgres = TestEngines.postgres();
        var database = postgres.freshDatabase();
        postgres.stop();
        assertThatThrownBy(() -> DriverManager.getConnection(database, postgres.user(), postgres.password()))
                .isInstanceOf(SQLException.class);
        postgres.start();
        DriverManager.getConnection(database, postgres.user(), postgres.password())
                .close();
    }
}
