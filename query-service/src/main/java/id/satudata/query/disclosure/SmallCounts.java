package id.satudata.query.disclosure;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.LongStream;

/**
 * Hides small counts of a list whose sum is known, such as one facet of a search. It protects one list, not lists that
 * are set against each other: whoever may search freely must be allowed to see the hits themselves.
 */
public final class SmallCounts {

    private SmallCounts() {}

    /** In the same order; no count below the threshold can be had by taking the others from the sum. */
    public static <T> SequencedMap<T, Disclosure> hide(SequencedMap<T, Long> counts, int threshold) {
        List<Map.Entry<T, Long>> rows = List.copyOf(counts.entrySet());
        BitSet hidden = hidden(rows.stream().mapToLong(Map.Entry::getValue).toArray(), threshold);
        SequencedMap<T, Disclosure> shown = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            shown.put(
                    rows.get(row).getKey(),
                    hidden.get(row)
                            ? Disclosure.hidden(Reason.SMALL_CELL)
                            : Disclosure.of(rows.get(row).getValue()));
        }
        return shown;
    }

    private static BitSet hidden(long[] counts, int threshold) {
        boolean smallSum = Siblings.isSmall(LongStream.of(counts).sum(), threshold);
        BitSet unsafe = new BitSet();
        for (int row = 0; row < counts.length; row++) {
            unsafe.set(row, smallSum || Siblings.isSmall(counts[row], threshold));
        }
        long[][] cells =
                LongStream.of(counts).mapToObj(count -> new long[] {count}).toArray(long[][]::new);
        return smallSum ? unsafe : new Siblings(cells, threshold).hidden(new BitSet(), unsafe);
    }
}
