package id.satudata.command.notary;

import id.satudata.command.notary.LeafSource.Backlog;
import id.satudata.kernel.seal.Block;
import org.springframework.jdbc.core.JdbcTemplate;

/** A log with its blocks. */
record SealedLog(LeafSource source, SealStore store, SealedTree tree) {

    /** @param jdbc of the database that keeps the blocks; the log may be in another */
    static SealedLog of(LeafSource source, JdbcTemplate jdbc) {
        SealedTree tree = new SealedTree(source, new SubtreeStore(jdbc, source.log()));
        return new SealedLog(source, new SealStore(jdbc, source.log()), tree);
    }

    String name() {
        return source.log();
    }

    /** What is not sealed yet. */
    Backlog backlog() {
        return source.after(store.last().map(Block::lastPosition).orElse(0L));
    }
}
