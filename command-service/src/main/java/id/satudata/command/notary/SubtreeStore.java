package id.satudata.command.notary;

import id.satudata.kernel.seal.Hash;
import id.satudata.kernel.seal.Subtree;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;

/** The hashes of one log's large subtrees, which proofs are made of. */
final class SubtreeStore {
    private static final String FIND = """
            select s.level, s.index, s.hash from unnest(?::smallint[], ?::bigint[]) as wanted (level, index)
            join seal_subtree s on s.log = ? and s.level = wanted.level and s.index = wanted.index""";

    private final JdbcTemplate jdbc;
    private final String log;

    SubtreeStore(JdbcTemplate jdbc, String log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /** A complete subtree; its last leaf is at that position. */
    record Grown(Subtree subtree, Hash hash, long lastPosition) {}

    void insert(List<Grown> grown) {
        jdbc.batchUpdate(
                "insert into seal_subtree (log, level, index, last_position, hash) values (?, ?, ?, ?, ?)",
                grown.stream().map(this::row).toList());
    }

    private Object[] row(Grown grown) {
        return new Object[] {
            log,
            grown.subtree().level(),
            grown.subtree().index(),
            grown.lastPosition(),
            grown.hash().bytes()
        };
    }

    /** Those that are there. */
    Map<Subtree, Hash> find(Collection<Subtree> subtrees) {
        Map<Subtree, Hash> hashes = new HashMap<>();
        jdbc.query(
                FIND,
                select -> {
                    setArray(select, 1, "smallint", subtrees, subtree -> (short) subtree.level());
                    setArray(select, 2, "bigint", subtrees, Subtree::index);
                    select.setString(3, log);
                },
                row -> {
                    hashes.put(new Subtree(row.getInt(1), row.getLong(2)), Hash.of(row.getBytes(3)));
                });
        return hashes;
    }

    private static void setArray(
            PreparedStatement select,
            int parameter,
            String type,
            Collection<Subtree> subtrees,
            Function<Subtree, Object> column)
            throws SQLException {
        Object[] values = subtrees.stream().map(column).toArray();
        select.setArray(parameter, select.getConnection().createArrayOf(type, values));
    }

    /** The position of a subtree's last leaf; empty where it is not kept. */
    OptionalLong lastPosition(Subtree subtree) {
        return jdbc
                .queryForList(
                        "select last_position from seal_subtree where log = ? and level = ? and index = ?",
                        Long.class,
                        log,
                        subtree.level(),
                        subtree.index())
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** The last subtree of a level that ends before a position; empty where none does. */
    Optional<Grown> lastBefore(int level, long position) {
        return jdbc
                .query(
                        """
                        select index, hash, last_position from seal_subtree
                        where log = ? and level = ? and last_position < ? order by last_position desc limit 1""",
                        (row, number) ->
                                new Grown(new Subtree(level, row.getLong(1)), Hash.of(row.getBytes(2)), row.getLong(3)),
                        log,
                        level,
                        position)
                .stream()
                .findFirst();
    }
}
