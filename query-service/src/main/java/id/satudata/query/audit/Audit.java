package id.satudata.query.audit;

import id.satudata.audit.AuditFilter;
import id.satudata.audit.AuditRow;
import id.satudata.audit.AuditTable;
import id.satudata.query.api.Allowed;
import id.satudata.query.api.Problem;
import id.satudata.query.api.QueryParameter;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns the pages of the audit. A page's mark is the id of its last event. */
@Component
class Audit {
    static final String CURSOR = "cursor";
    static final String SIZES = "1 to 1000; default: 100";

    private static final int USUAL_SIZE = 100;
    private static final int LARGEST_SIZE = 1_000;

    private final AuditTable table;

    Audit(AuditTable table) {
        this.table = table;
    }

    /**
     * @param view how a row is shown
     * @param page made of the rows shown and the mark of the next page, null after the last
     * @throws Problem 400 for a mark that is none
     */
    <V, P> P page(
            AuditFilter filter,
            QueryParameter size,
            Function<AuditRow, V> view,
            BiFunction<List<V>, @Nullable UUID, P> page) {
        int most = size.number(1, LARGEST_SIZE, USUAL_SIZE);
        if (filter.before() != null && !table.isKnown(filter.before())) {
            throw Problem.badParameter(CURSOR, Allowed.CURSOR);
        }
        List<AuditRow> rows = table.page(filter, most + 1);
        List<AuditRow> shown = rows.subList(0, Math.min(most, rows.size()));
        UUID next = rows.size() > most ? shown.getLast().event().id() : null;
        return page.apply(shown.stream().map(view).toList(), next);
    }
}
