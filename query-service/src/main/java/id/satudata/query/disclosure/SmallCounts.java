package id.satudata.query.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Leaves small counts out of a list whose sum is known, such as one facet of a search. It protects one list, not lists
 * that are set against each other: whoever may search freely must be allowed to see the hits themselves.
 */
public final class SmallCounts {

    private SmallCounts() {}

    /**
     * Those that may be shown, in the same order. No count below the threshold can be had by taking them from the sum, and
     * which others there are is not told.
     */
    public static <T> List<T> shown(List<T> counted, ToLongFunction<T> count, int threshold) {
        long[][] cells =
                counted.stream().map(one -> new long[] {count.applyAsLong(one)}).toArray(long[][]::new);
        BitSet small = new BitSet();
        IntStream.range(0, cells.length)
                .filter(row -> Siblings.isSmall(cells[row][0], threshold))
                .forEach(small::set);
        boolean fewInAll = Siblings.isSmall(counted.stream().mapToLong(count).sum(), threshold);
        BitSet all = new BitSet();
        all.set(0, cells.length);
        BitSet hidden = new Siblings(cells, all, threshold).hidden(small);
        List<T> shown = new ArrayList<>();
        for (int row = 0; row < cells.length && !fewInAll; row++) {
            if (!hidden.get(row)) {
                shown.add(counted.get(row));
            }
        }
        return shown;
    }
}
