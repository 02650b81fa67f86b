package id.satudata.query.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Rows that add up to a row that is shown, each with the same columns. What is hidden of them can be worked out together,
 * by taking the others away; it must not be about fewer people than the threshold, nor about one row alone.
 *
 * <p>Neighbours are hidden together, whichever of them must be: so people can be thought from one to the other and back,
 * and all that is shown, and what the rule would do, is the same.
 *
 * @param cells by row, then by column
 * @param open rows that are shown or hidden here; the others are hidden already, or known to be empty
 */
record Siblings(long[][] cells, BitSet open, int threshold) {

    /**
     * The open rows to hide: those that must be, their neighbours, and more until nothing follows (complementary
     * suppression). More are taken in the order of the rows: an order by size would tell something of their sizes.
     *
     * @param unsafe rows that must be hidden for their cells
     */
    BitSet hidden(BitSet unsafe) {
        BitSet hidden = new BitSet();
        if (isOneAlone()) {
            return hidden;
        }
        List<BitSet> neighbours = neighbours();
        neighbours.stream().filter(unsafe::intersects).forEach(hidden::or);
        for (BitSet more : neighbours) {
            if (leavesSmallSum(hidden)) {
                hidden.or(more);
            }
        }
        return hidden;
    }

    /** Whether one row holds everybody: it says no more than the row they add up to, which is shown. */
    private boolean isOneAlone() {
        return open.cardinality() == 1 && sums(new BitSet()).sum() == 0;
    }

    /** By twos; the last are three where the rows are odd. */
    private List<BitSet> neighbours() {
        int[] rows = open.stream().toArray();
        int last = Math.max(0, rows.length / 2 - 1);
        List<BitSet> neighbours = Stream.generate(BitSet::new).limit(last + 1L).toList();
        for (int i = 0; i < rows.length; i++) {
            neighbours.get(Math.min(i / 2, last)).set(rows[i]);
        }
        return neighbours;
    }

    private boolean leavesSmallSum(BitSet hidden) {
        return sums(hidden).anyMatch(sum -> isSmall(sum, threshold));
    }

    /** Of each column, what is not shown. */
    private LongStream sums(BitSet hidden) {
        int[] rows = IntStream.range(0, cells.length)
                .filter(row -> hidden.get(row) || !open.get(row))
                .toArray();
        return IntStream.range(0, rows.length == 0 ? 0 : cells[0].length)
                .mapToLong(column ->
                        IntStream.of(rows).mapToLong(row -> cells[row][column]).sum());
    }

    /** A true zero tells of nobody. */
    static boolean isSmall(long number, int threshold) {
        return number != 0 && number < threshold;
    }
}
