package id.satudata.command.audit;

import id.satudata.audit.AuditDatabase;
import id.satudata.audit.AuditRow;
import id.satudata.audit.AuditTable;
import id.satudata.command.publishing.Mark;
import id.satudata.command.publishing.SettledPositions;
import id.satudata.command.publishing.Shelf;
import id.satudata.command.publishing.WorkLock;
import id.satudata.kernel.seal.SealedTable;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of the audit, as far as they are settled: a slow commit of another service is waited for, not left out. */
@Component
class AccessShelf implements Shelf<AuditRow> {
    private static final SealedTable TABLE = SealedTable.ACCESSES;

    private final AuditTable rows;
    private final SettledPositions positions;
    private final WorkLock locks;

    /** @param jdbc of this service's own database, where its instances agree on who publishes */
    AccessShelf(AuditTable rows, AuditDatabase audit, JdbcTemplate jdbc) {
        this.rows = rows;
        this.positions = new SettledPositions(audit.jdbc(), TABLE.table(), TABLE.position());
        this.locks = new WorkLock(jdbc, TABLE.log());
    }

    @Override
    public String item() {
        return "access";
    }

    @Override
    public Mark mark(AuditRow row) {
        return new Mark(row.position(), row.event().id().toString());
    }

    @Override
    public Optional<Mark> find(long number) {
        return rows.between(number - 1, number, 1).stream().map(this::mark).findFirst();
    }

    @Override
    public List<AuditRow> after(long number, int limit) {
        return rows.between(number, positions.upTo(), limit);
    }

    @Override
    public boolean tryLock(String work) {
        return locks.isOurs("publish/" + work);
    }
}
