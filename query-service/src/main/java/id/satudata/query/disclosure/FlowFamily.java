package id.satudata.query.disclosure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Decides which flows of regions that lie in one region are shown, in one month or year. */
final class FlowFamily {

    private final int threshold;
    private final List<String> codes;
    private final List<Row> rows;

    /**
     * @param value what happened there
     * @param isPublished whether steps of this length are published there
     * @param isWhole whether all is shown that makes it up
     */
    record Row(long value, boolean isPublished, boolean isWhole) {

        Row plus(Row more) {
            return new Row(value + more.value, isPublished && more.isPublished, isWhole && more.isWhole);
        }
    }

    FlowFamily(int threshold, Map<String, Row> rows) {
        this.threshold = threshold;
        this.codes = rows.keySet().stream().sorted().toList();
        this.rows = codes.stream().map(rows::get).toList();
    }

    /**
     * @param around what is shown of the region around
     * @param addUp whether they add up to it
     */
    Map<String, Disclosure> decide(Disclosure around, boolean addUp) {
        BitSet unsafe = rows(row -> !row.isWhole() || Siblings.isSmall(row.value(), threshold));
        BitSet hidden = addUp ? new Siblings(cells(), rows(Row::isPublished), threshold).hidden(unsafe) : unsafe;
        Map<String, Disclosure> decided = new HashMap<>();
        for (int row = 0; row < codes.size(); row++) {
            decided.put(codes.get(row), disclosure(rows.get(row), around, hidden.get(row)));
        }
        return decided;
    }

    private static Disclosure disclosure(Row row, Disclosure around, boolean hidden) {
        if (!row.isPublished()) {
            return Disclosure.hidden(Reason.UNPUBLISHED_SHAPE);
        }
        if (!around.isShown()) {
            return Disclosure.hidden(Reason.COMPLEMENTARY);
        }
        return hidden ? Disclosure.hidden(Reason.SMALL_CELL) : Disclosure.of(row.value());
    }

    private BitSet rows(Predicate<Row> which) {
        BitSet chosen = new BitSet();
        IntStream.range(0, rows.size()).filter(row -> which.test(rows.get(row))).forEach(chosen::set);
        return chosen;
    }

    private long[][] cells() {
        return rows.stream().map(row -> new long[] {row.value()}).toArray(long[][]::new);
    }
}
