package id.satudata.query.cube;

import id.satudata.kernel.region.Regions;
import id.satudata.query.feed.Copy;
import id.satudata.query.feed.CopyText;
import id.satudata.query.record.RecordChange;
import id.satudata.query.record.RecordFollower;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Enters every change of a record into the population ledger. */
@Component
@Order(PopulationCube.ORDER)
class PopulationCube implements RecordFollower {

    static final int ORDER = 10;

    private static final String ENTRIES = """
            cube_entry (valid_on, known_on, birth, sex, delta, block, place, counterpart, cause, family_role)""";
    private static final String STRAGGLERS = "cube_straggler (valid_on, known_on, birth, sex, delta, block, place)";

    private final JdbcOperations jdbc;
    private final Places places;

    PopulationCube(JdbcOperations jdbc) {
        this.jdbc = jdbc;
        this.places = new Places(Regions.load());
    }

    @Override
    public void follow(List<RecordChange> changes) {
        Entries entries = new Entries();
        changes.forEach(change -> entries.addAll(Ledger.difference(change)));
        if (entries.isEmpty()) {
            return;
        }
        List<Entry> rows = entries.deltas().entrySet().stream()
                .map(cell -> Entry.of(cell.getKey(), cell.getValue(), places))
                .toList();
        Copy.into(jdbc, ENTRIES, rows, PopulationCube::writeEntry);
        LocalDate closed = closedTo();
        Copy.into(
                jdbc,
                STRAGGLERS,
                rows.stream()
                        .filter(row -> closed != null && !row.knownOn().isAfter(closed))
                        .toList(),
                PopulationCube::writeStraggler);
    }

    /** Held until the transaction ends, so that a closing begins before this change or counts it. */
    private @Nullable LocalDate closedTo() {
        return jdbc.queryForObject("select known_to from cube_closed for share", LocalDate.class);
    }

    private static void writeStraggler(Entry row, CopyText text) {
        text.add(row.validOn())
                .add(row.knownOn())
                .add(row.birth())
                .add(row.sex())
                .add(row.delta())
                .add(row.block())
                .add(row.place());
    }

    private static void writeEntry(Entry row, CopyText text) {
        writeStraggler(row, text);
        text.add(row.counterpart()).add(row.cause()).add(row.familyRole());
    }
}
