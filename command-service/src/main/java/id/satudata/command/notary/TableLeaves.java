package id.satudata.command.notary;

import id.satudata.command.publishing.SettledPositions;
import id.satudata.kernel.seal.Leaf;
import id.satudata.kernel.seal.SealedTable;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of a table as leaves. It has the columns {@code event_id} and {@code stored_at}, and a serial position. */
final class TableLeaves implements LeafSource {
    private static final String BACKLOG = """
            select (select coalesce(max(%1$s), 0) from %2$s),
                   (select extract(epoch from clock_timestamp() - stored_at) * 1000
                    from %2$s where %1$s > ? order by %1$s limit 1)""";

    private final SealedTable table;
    private final JdbcTemplate jdbc;
    private final SettledPositions positions;
    private final String position;
    private final String backlog;

    TableLeaves(SealedTable table, JdbcTemplate jdbc) {
        this.table = table;
        this.jdbc = jdbc;
        this.positions = new SettledPositions(jdbc, table.table(), table.position());
        this.position = "select %s from %s where event_id = ?".formatted(table.position(), table.table());
        this.backlog = BACKLOG.formatted(table.position(), table.table());
    }

    @Override
    public String log() {
        return table.log();
    }

    @Override
    public long settled() {
        return positions.upTo();
    }

    @Override
    public List<Leaf> read(long after, long upTo, int limit) {
        ConnectionCallback<List<Leaf>> page = connection -> table.read(connection, after + 1, upTo, limit);
        return Objects.requireNonNull(jdbc.execute(page));
    }

    @Override
    public OptionalLong position(UUID event) {
        return jdbc.queryForList(position, Long.class, event).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    @Override
    public Backlog after(long sealed) {
        return Objects.requireNonNull(jdbc.queryForObject(
                backlog,
                (row, number) -> new Backlog(Math.max(0, row.getLong(1) - sealed), Duration.ofMillis(row.getLong(2))),
                sealed));
    }
}
