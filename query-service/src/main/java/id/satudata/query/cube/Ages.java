package id.satudata.query.cube;

import org.jspecify.annotations.Nullable;

/**
 * Ages in completed years, both ends included. Someone turns n on the n-th birthday itself; whoever is born on 29
 * February does so on 1 March in common years.
 *
 * @param to null for no upper end
 */
public record Ages(int from, @Nullable Integer to) {

    public static final Ages ALL = new Ages(0, null);
    public static final int HIGHEST = 150;

    public Ages {
        if (from < 0 || from > HIGHEST || to != null && (to < from || to > HIGHEST)) {
            throw new IllegalArgumentException("ages run from 0 to " + HIGHEST + ", the lower one first");
        }
    }

    public boolean isAll() {
        return from == 0 && to == null;
    }

    @Override
    public String toString() {
        return to == null ? from + "-" : from + "-" + to;
    }
}
