package id.satudata.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;

class SecrecyTest {

    private final Secrecy secrecy = new Secrecy();

    @Test
    void errorsOfPostgresNeverQuoteARowWhateverTheAddress() {
        try (HikariDataSource pool = pool("jdbc:postgresql://db/satudata")) {
            secrecy.postProcessBeforeInitialization(pool, "dataSource");

            assertThat(pool.getDataSourceProperties()).containsEntry("logServerErrorDetail", "false");
        }
    }

    @Test
    void anAddressThatAsksForTheRowsIsRefused() {
        try (HikariDataSource pool = pool("jdbc:postgresql://db/satudata?logservererrordetail=TRUE")) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> secrecy.postProcessBeforeInitialization(pool, "dataSource"));
        }
    }

    private static HikariDataSource pool(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        return pool;
    }
}
