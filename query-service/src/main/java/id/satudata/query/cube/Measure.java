package id.satudata.query.cube;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.Set;

/** What is counted: everybody there (a stock), or everything of some causes in a period (a flow). */
public enum Measure {
    POPULATION(1, EnumSet.noneOf(Cause.class)),
    BIRTHS(1, EnumSet.of(Cause.BORN)),
    TAKEOVERS(1, EnumSet.of(Cause.TAKEN_OVER)),
    ARRIVALS(1, EnumSet.of(Cause.ARRIVED)),
    MOVES_IN(1, EnumSet.of(Cause.MOVED_IN)),
    DEATHS(-1, EnumSet.of(Cause.DIED)),
    DEPARTURES(-1, EnumSet.of(Cause.DEPARTED)),
    MOVES_OUT(-1, EnumSet.of(Cause.MOVED_OUT));

    private final int sign;
    private final Set<Cause> causes;

    Measure(int sign, Set<Cause> causes) {
        this.sign = sign;
        this.causes = causes;
    }

    public boolean isStock() {
        return causes.isEmpty();
    }

    /**
     * Why what is counted came or went.
     *
     * @throws IllegalStateException for a stock
     */
    public Cause cause() {
        return causes.stream().findFirst().orElseThrow(IllegalStateException::new);
    }

    /** Whether both ends lie in the country, so that a move inside the region asked for must not count. */
    boolean isMove() {
        return this == MOVES_IN || this == MOVES_OUT;
    }

    /** What turns the ledger's deltas into the figure: those who leave are entered negative. */
    int sign() {
        return sign;
    }

    String causeCodes() {
        return causes.stream().map(cause -> Integer.toString(cause.code())).collect(joining(", "));
    }
}
