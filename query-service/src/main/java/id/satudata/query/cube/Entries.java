package id.satudata.query.cube;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A multiset of ledger entries: the signed number of each cell. A cell whose deltas cancel is not in it. */
final class Entries {

    private final Map<Cell, Integer> deltas = new LinkedHashMap<>();

    void add(Cell cell, int delta) {
        deltas.merge(cell, delta, Integer::sum);
        deltas.remove(cell, 0);
    }

    void addAll(Entries more) {
        more.deltas.forEach(this::add);
    }

    void removeAll(Entries fewer) {
        fewer.deltas.forEach((cell, delta) -> add(cell, -delta));
    }

    /** What must be entered, on a day, to get from one life's contributions to another's. */
    void addDifference(Map<Contribution, Integer> before, Map<Contribution, Integer> after, LocalDate knownOn) {
        before.forEach((gone, number) -> add(new Cell(gone, knownOn), -number));
        after.forEach((come, number) -> add(new Cell(come, knownOn), number));
    }

    Map<Cell, Integer> deltas() {
        return Collections.unmodifiableMap(deltas);
    }

    boolean isEmpty() {
        return deltas.isEmpty();
    }
}
