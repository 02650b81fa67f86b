package id.satudata.command.notary;

import id.satudata.kernel.seal.Block;
import id.satudata.kernel.seal.SealedDatabase;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** The blocks of one log. */
final class SealStore {
    private static final int LOCKS_OF_NOTARIES = 0x5EA1;

    private final JdbcTemplate jdbc;
    private final String log;

    SealStore(JdbcTemplate jdbc, String log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /** Whether this transaction alone may do that work, until it ends. */
    boolean tryLock(String work) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select pg_try_advisory_xact_lock(?, ?)",
                Boolean.class,
                LOCKS_OF_NOTARIES,
                (log + "/" + work).hashCode()));
    }

    Optional<Block> last() {
        Long number = jdbc.queryForObject("select max(number) from seal_block where log = ?", Long.class, log);
        return number == null ? Optional.empty() : find(number);
    }

    Optional<Block> find(long number) {
        return after(number - 1, 1).stream()
                .filter(block -> block.number() == number)
                .findFirst();
    }

    List<Block> after(long number, int limit) {
        ConnectionCallback<List<Block>> read = connection -> SealedDatabase.blocks(connection, log, number, limit);
        return Objects.requireNonNull(jdbc.execute(read));
    }

    void insert(Block block) {
        jdbc.update(
                """
                insert into seal_block (log, number, tree_size, first_position, last_position, root, previous, sealed_at,
                                        key_id, signature)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                log,
                block.number(),
                block.treeSize(),
                block.firstPosition(),
                block.lastPosition(),
                block.root().bytes(),
                block.previous().bytes(),
                block.sealedAt().atOffset(ZoneOffset.UTC),
                block.keyId(),
                block.signature());
    }
}
