package id.satudata.kernel.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are the leaves of a sealed log: an append-only one, with a position drawn from a sequence.
 *
 * @param log the name of the log, which every leaf and every block begins with; a change of the columns needs a new one
 * @param columns all that mean something, in the order in which they make a leaf; the first is the position
 */
public record SealedTable(String log, String table, List<Column> columns) {

    /** The log of events. */
    public static final SealedTable EVENTS = new SealedTable(
            "events",
            "domain_event",
            List.of(
                    Column.integer("globalindex"),
                    Column.uuid("event_id"),
                    Column.uuid("stream_id"),
                    Column.integer("sequence"),
                    Column.text("stream_type"),
                    Column.text("event_type"),
                    Column.text("revision"),
                    Column.instant("recorded_at"),
                    Column.bytes("payload"),
                    Column.bytes("metadata")));

    /** The log of accesses. */
    public static final SealedTable ACCESSES = new SealedTable(
            "accesses",
            "audit.access_event",
            List.of(
                    Column.integer("position"),
                    Column.uuid("event_id"),
                    Column.text("event_type"),
                    Column.instant("recorded_at"),
                    Column.text("service"),
                    Column.text("actor"),
                    Column.text("agency"),
                    Column.text("role"),
                    Column.text("action"),
                    Column.text("decision"),
                    Column.text("reason"),
                    Column.text("purpose"),
                    Column.text("basis"),
                    Column.text("fields"),
                    Column.uuids("subjects"),
                    Column.text("rules")));

    public SealedTable {
        columns = List.copyOf(columns);
    }

    /** The column that orders the log. */
    public String position() {
        return columns.getFirst().name();
    }

    /**
     * A page of leaves in the order of the log.
     *
     * @param from the first position that may be read
     * @param upTo the last position that may be read
     */
    public List<Leaf> read(Connection connection, long from, long upTo, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(select())) {
            select.setLong(1, from);
            select.setLong(2, upTo);
            select.setInt(3, limit);
            try (ResultSet rows = select.executeQuery()) {
                List<Leaf> page = new ArrayList<>();
                while (rows.next()) {
                    page.add(leaf(rows));
                }
                return page;
            }
        }
    }

    private String select() {
        return "select %s from %s where %3$s between ? and ? order by %3$s limit ?"
                .formatted(columns.stream().map(Column::name).collect(Collectors.joining(", ")), table, position());
    }

    private Leaf leaf(ResultSet row) throws SQLException {
        List<byte @Nullable []> fields = new ArrayList<>(columns.size());
        for (int number = 1; number <= columns.size(); number++) {
            fields.add(columns.get(number - 1).read(row, number));
        }
        return new Leaf(row.getLong(1), Hash.ofLeaf(LeafBytes.of(log, fields)));
    }
}
