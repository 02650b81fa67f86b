package id.satudata.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import id.satudata.embedded.TestEngines;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

class RebuildLockIT {

    private final HikariDataSource pool = new HikariDataSource();
    private final RebuildLock lock = new RebuildLock(pool);

    @BeforeEach
    void connect() {
        var engine = TestEngines.postgres();
        pool.setJdbcUrl(engine.freshDatabase());
        pool.setUsername(engine.user());
        pool.setPassword(engine.password());
        pool.setMaximumPoolSize(2);
    }

    @AfterEach
    void disconnect() {
        pool.close();
    }

    @Test
    void onlyOneHoldsIt() {
        try (var held = lock.tryTake("record").orElseThrow()) {
            assertThat(held.projection()).isEqualTo("record");
            assertThat(lock.tryTake("record")).isEmpty();
        }
        assertThat(connectionsInUse()).isZero();
    }

    @Test
    void aConnectionOnWhichItCannotBeTakenIsGivenBack() {
        pool.setMaximumPoolSize(1);
        String lockless = "lockless_" + UUID.randomUUID().toString().replace('-', '_');
        JdbcClient jdbc = JdbcClient.create(pool);
        jdbc.sql("create role " + lockless).update();
        jdbc.sql("revoke execute on function pg_try_advisory_lock(int, int) from public")
                .update();
        jdbc.sql("set role " + lockless).update();

        assertThatThrownBy(() -> lock.tryTake("record")).isInstanceOf(DataAccessResourceFailureException.class);

        assertThat(connectionsInUse()).isZero();
    }

    private int connectionsInUse() {
        return pool.getHikariPoolMXBean().getActiveConnections();
    }
}
