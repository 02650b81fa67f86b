package id.satudata.command.notary;

import id.satudata.command.publishing.Mark;
import id.satudata.command.publishing.Shelf;
import id.satudata.command.publishing.WorkLock;
import id.satudata.kernel.seal.Block;
import id.satudata.kernel.seal.SealedDatabase;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** The blocks of one log. */
final class SealStore implements Shelf<Block> {
    private final JdbcTemplate jdbc;
    private final String log;
    private final WorkLock locks;

    SealStore(JdbcTemplate jdbc, String log) {
        this.jdbc = jdbc;
        this.log = log;
        this.locks = new WorkLock(jdbc, log);
    }

    @Override
    public String item() {
        return "block";
    }

    @Override
    public boolean tryLock(String work) {
        return locks.isOurs(work);
    }

    Optional<Block> last() {
        Long number = jdbc.queryForObject("select max(number) from seal_block where log = ?", Long.class, log);
        return number == null ? Optional.empty() : block(number);
    }

    Optional<Block> block(long number) {
        return after(number - 1, 1).stream()
                .filter(block -> block.number() == number)
                .findFirst();
    }

    @Override
    public Optional<Mark> find(long number) {
        return block(number).map(this::mark);
    }

    /** By its hash, which covers the signature too. */
    @Override
    public Mark mark(Block block) {
        return markOf(block);
    }

    static Mark markOf(Block block) {
        return new Mark(block.number(), block.hash().toString());
    }

    @Override
    public List<Block> after(long number, int limit) {
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
