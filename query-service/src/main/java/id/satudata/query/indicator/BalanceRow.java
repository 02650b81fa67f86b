package id.satudata.query.indicator;

import id.satudata.query.cube.Cause;
import id.satudata.query.cube.Period;
import java.time.LocalDate;
import java.util.Map;

/**
 * How a population went from one number to another: closing = opening + born + takenOver + arrived + movedIn − died −
 * departed − movedOut. A move inside the region counts in neither direction.
 *
 * @param opening the stock at the close of the day before {@code from}
 * @param closing the stock at the close of {@code to}
 */
record BalanceRow(
        LocalDate from,
        LocalDate to,
        long opening,
        long born,
        long takenOver,
        long arrived,
        long movedIn,
        long died,
        long departed,
        long movedOut,
        long closing) {

    /** @param movements signed: those who left are negative */
    static BalanceRow of(Period period, long opening, Map<Cause, Long> movements) {
        long net = movements.values().stream().mapToLong(Long::longValue).sum();
        return new BalanceRow(
                period.from(),
                period.to(),
                opening,
                movements.getOrDefault(Cause.BORN, 0L),
                movements.getOrDefault(Cause.TAKEN_OVER, 0L),
                movements.getOrDefault(Cause.ARRIVED, 0L),
                movements.getOrDefault(Cause.MOVED_IN, 0L),
                -movements.getOrDefault(Cause.DIED, 0L),
                -movements.getOrDefault(Cause.DEPARTED, 0L),
                -movements.getOrDefault(Cause.MOVED_OUT, 0L),
                opening + net);
    }
}
