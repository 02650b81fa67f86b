package id.satudata.query.feed;

import id.satudata.query.rebuild.Checksummed;
import id.satudata.query.rebuild.Comparison;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.stereotype.Component;

/** Compares two generations as they were at one moment, long after it if need be, and holding nobody up. */
@Component
class Snapshots {

    private final DataSource dataSource;
    private final List<Checksummed> parts;

    Snapshots(DataSource dataSource, List<Checksummed> parts) {
        this.dataSource = dataSource;
        this.parts = parts;
    }

    Snapshot open() {
        try {
            return new Snapshot(dataSource.getConnection());
        } catch (SQLException failure) {
            throw translated(failure);
        }
    }

    private static RuntimeException translated(SQLException failure) {
        RuntimeException known = new SQLStateSQLExceptionTranslator().translate("snapshot", null, failure);
        return known == null ? new IllegalStateException("a snapshot failed", failure) : known;
    }

    final class Snapshot implements AutoCloseable {

        private final Connection connection;
        private final JdbcClient jdbc;

        private Snapshot(Connection connection) {
            this.connection = connection;
            this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        }

        /** From here on it sees what there is now, and nothing later. */
        void take() {
            jdbc.sql("begin isolation level repeatable read, read only").update();
            jdbc.sql("select count(*) from generation").query(Long.class).single();
        }

        List<Comparison> compare(Generation before, Generation after) {
            return parts.stream()
                    .map(part -> new Comparison(part.part(), checksum(part, before), checksum(part, after)))
                    .toList();
        }

        @Override
        public void close() {
            try (connection) {
                jdbc.sql("rollback").update();
            } catch (SQLException failure) {
                throw translated(failure);
            }
        }

        /** The number of rows and the sum of their hashes: the same in whatever order they stand. */
        private String checksum(Checksummed part, Generation generation) {
            jdbc.sql("select set_config('search_path', ? || ', public', true)")
                    .param(generation.schema())
                    .query(String.class)
                    .single();
            return jdbc.sql("""
                    select count(*) || ':' || coalesce(sum(hashtextextended(line, 0)::numeric), 0)
                    from (select row(%s)::text as line from %s) as rows""".formatted(part.columns(), part.from()))
                    .query(String.class)
                    .single();
        }
    }
}
