package id.satudata.query.disclosure;

import java.util.BitSet;

/**
 * Rows that add up to a row that is shown, each with the same columns. What is hidden of them can be worked out together,
 * by taking the others away; it must not be possible for fewer people than the threshold, nor for one row alone.
 *
 * @param cells by row, then by column
 */
record Siblings(long[][] cells, int threshold) {

    /**
     * The rows to hide: those that must not be shown for their own sake, and more until nothing follows (complementary
     * suppression). More are taken in the order of the rows: an order by size would tell something of their sizes.
     *
     * @param inherited rows that are hidden already, whatever their cells
     * @param unsafe rows that must be hidden for their cells
     */
    BitSet hidden(BitSet inherited, BitSet unsafe) {
        BitSet hidden = new BitSet();
        hidden.or(inherited);
        if (!isOneAlone(inherited)) {
            hidden.or(unsafe);
        }
        int first = Math.max(0, hidden.nextSetBit(0));
        for (int next = 1; next < cells.length && !isEnough(hidden); next++) {
            int row = (first + next) % cells.length;
            if (total(row) > 0) {
                hidden.set(row);
            }
        }
        return hidden;
    }

    /** Whether one row holds everybody: it says no more than the row they add up to, which is shown. */
    private boolean isOneAlone(BitSet inherited) {
        BitSet all = new BitSet();
        all.set(0, cells.length);
        return occupied(inherited) == 0 && occupied(all) == 1;
    }

    private boolean isEnough(BitSet hidden) {
        int rows = occupied(hidden);
        return rows == 0 || rows > 1 && hasNoSmallColumn(hidden);
    }

    private boolean hasNoSmallColumn(BitSet rows) {
        for (int column = 0; column < cells[0].length; column++) {
            int at = column;
            if (isSmall(rows.stream().mapToLong(row -> cells[row][at]).sum(), threshold)) {
                return false;
            }
        }
        return true;
    }

    private int occupied(BitSet rows) {
        return (int) rows.stream().filter(row -> total(row) > 0).count();
    }

    private long total(int row) {
        long total = 0;
        for (long cell : cells[row]) {
            total += cell;
        }
        return total;
    }

    /** A true zero tells of nobody. */
    static boolean isSmall(long number, int threshold) {
        return number != 0 && number < threshold;
    }
}
