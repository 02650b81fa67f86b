package id.satudata.kernel.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sealed log as its database has it: leaves and blocks, read from the beginning. */
public record SealedDatabase(Connection connection, SealedTable table) {
    private static final int LEAVES_A_PAGE = 2_000;
    private static final int BLOCKS_A_PAGE = 1_000;

    private static final String BLOCKS = """
            select log, number, tree_size, first_position, last_position, root, previous, sealed_at, key_id, signature
            from seal_block where log = ? and number > ? order by number limit ?""";

    /** All there are, whatever their positions, in the order of the log; reading may throw {@link LogUnreadable}. */
    public Iterator<Leaf> leaves() {
        return new Pages<>(this::leavesAfter);
    }

    private List<Leaf> leavesAfter(@Nullable Leaf last) throws SQLException {
        if (last != null && last.position() == Long.MAX_VALUE) {
            return List.of();
        }
        return table.read(
                connection, last == null ? Long.MIN_VALUE : last.position() + 1, Long.MAX_VALUE, LEAVES_A_PAGE);
    }

    /** By number; reading may throw {@link LogUnreadable}. */
    public Iterator<Block> blocks() {
        return new Pages<>(this::blocksAfter);
    }

    private List<Block> blocksAfter(@Nullable Block last) throws SQLException {
        return blocks(connection, table.log(), last == null ? 0 : last.number(), BLOCKS_A_PAGE);
    }

    /** The blocks of a log that come after a number. */
    public static List<Block> blocks(Connection connection, String log, long after, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(BLOCKS)) {
            select.setString(1, log);
            select.setLong(2, after);
            select.setInt(3, limit);
            try (ResultSet rows = select.executeQuery()) {
                List<Block> blocks = new ArrayList<>();
                while (rows.next()) {
                    blocks.add(block(rows));
                }
                return blocks;
            }
        }
    }

    private static Block block(ResultSet row) throws SQLException {
        return new Block(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                Hash.of(row.getBytes(6)),
                Hash.of(row.getBytes(7)),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getString(9),
                row.getString(10));
    }
}
