package id.satudata.command.keys;

import id.satudata.privacy.key.KeyTable;
import id.satudata.privacy.kms.Kms.Wrapped;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The wrapped keys, one row a subject; every method but a page of a rotation is one statement. */
@Component
class SubjectKeyTable {
    private static final String INSERT = """
            insert into subject_key (subject, kek, wrapped)
            select * from unnest(?::uuid[], ?::text[], ?::bytea[])
            on conflict (subject) do nothing
            returning subject""";
    private static final String UPDATE = """
            update subject_key set kek = changed.kek, wrapped = changed.wrapped
            from unnest(?::uuid[], ?::text[], ?::bytea[]) as changed (subject, kek, wrapped)
            where subject_key.subject = changed.subject""";
    private static final String PAGE = """
            select subject, kek, wrapped from subject_key where subject > ? order by subject limit ? for update""";

    private final JdbcTemplate jdbc;

    SubjectKeyTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Wrapped> find(Collection<UUID> subjects) {
        return Objects.requireNonNull(
                jdbc.execute((ConnectionCallback<List<Wrapped>>) connection -> KeyTable.find(connection, subjects)));
    }

    /** The subjects that had none and were given these; others keep what they have. */
    Set<UUID> insertMissing(List<Wrapped> keys) {
        Set<UUID> inserted = new HashSet<>();
        jdbc.query(INSERT, insert -> set(insert, keys), row -> {
            inserted.add(row.getObject(1, UUID.class));
        });
        return inserted;
    }

    void update(List<Wrapped> keys) {
        jdbc.update(UPDATE, update -> set(update, keys));
    }

    /** The next rows in the order of subjects, held against changes until the transaction ends. */
    List<Wrapped> page(UUID after, int size) {
        return jdbc.query(
                PAGE,
                (row, number) -> new Wrapped(row.getObject(1, UUID.class), row.getString(2), row.getBytes(3)),
                after,
                size);
    }

    long count() {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from subject_key", Long.class));
    }

    /** In the same order everywhere: two units of work never wait for each other. */
    private static void set(PreparedStatement statement, List<Wrapped> keys) throws SQLException {
        List<Wrapped> sorted =
                keys.stream().sorted(Comparator.comparing(Wrapped::subject)).toList();
        statement.setArray(1, array(statement, "uuid", sorted, Wrapped::subject));
        statement.setArray(2, array(statement, "text", sorted, Wrapped::kek));
        statement.setArray(
                3,
                statement
                        .getConnection()
                        .createArrayOf(
                                "bytea", sorted.stream().map(Wrapped::bytes).toArray(byte[][]::new)));
    }

    private static Array array(
            PreparedStatement statement, String type, List<Wrapped> rows, Function<Wrapped, @Nullable Object> column)
            throws SQLException {
        return statement
                .getConnection()
                .createArrayOf(type, rows.stream().map(column).toArray());
    }
}
