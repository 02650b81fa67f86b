package id.satudata.query.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.query.cube.Cause;
import id.satudata.query.cube.Period;
import id.satudata.query.disclosure.Disclosure;
import id.satudata.query.disclosure.Reason;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * How a population went from one number to another: closing = opening + born + takenOver + arrived + movedIn − died −
 * departed − movedOut. A move inside the region counts in neither direction. A number that is not shown is null.
 *
 * @param opening the stock at the close of the day before {@code from}
 * @param closing the stock at the close of {@code to}
 * @param suppressed why numbers are not shown, by their names; absent where all are
 */
@JsonInclude
record BalanceRow(
        LocalDate from,
        LocalDate to,
        @Nullable Long opening,
        @Nullable Long born,
        @Nullable Long takenOver,
        @Nullable Long arrived,
        @Nullable Long movedIn,
        @Nullable Long died,
        @Nullable Long departed,
        @Nullable Long movedOut,
        @Nullable Long closing,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SequencedMap<String, Reason> suppressed) {

    /** @param movements how many came or went for each cause; none where it is not there */
    static BalanceRow of(Period period, Disclosure opening, Map<Cause, Disclosure> movements, Disclosure closing) {
        Figures numbers = new Figures(opening, movements, closing);
        return new BalanceRow(
                period.from(),
                period.to(),
                Shown.value(opening),
                numbers.of(Cause.BORN),
                numbers.of(Cause.TAKEN_OVER),
                numbers.of(Cause.ARRIVED),
                numbers.of(Cause.MOVED_IN),
                numbers.of(Cause.DIED),
                numbers.of(Cause.DEPARTED),
                numbers.of(Cause.MOVED_OUT),
                Shown.value(closing),
                numbers.suppressed());
    }

    private record Figures(Disclosure opening, Map<Cause, Disclosure> movements, Disclosure closing) {

        private static final Disclosure NONE = Disclosure.of(0);

        @Nullable Long of(Cause cause) {
            return Shown.value(movements.getOrDefault(cause, NONE));
        }

        @Nullable SequencedMap<String, Reason> suppressed() {
            SequencedMap<String, Reason> reasons = new LinkedHashMap<>();
            put(reasons, "opening", opening);
            put(reasons, "born", movements.get(Cause.BORN));
            put(reasons, "takenOver", movements.get(Cause.TAKEN_OVER));
            put(reasons, "arrived", movements.get(Cause.ARRIVED));
            put(reasons, "movedIn", movements.get(Cause.MOVED_IN));
            put(reasons, "died", movements.get(Cause.DIED));
            put(reasons, "departed", movements.get(Cause.DEPARTED));
            put(reasons, "movedOut", movements.get(Cause.MOVED_OUT));
            put(reasons, "closing", closing);
            return reasons.isEmpty() ? null : reasons;
        }

        private static void put(Map<String, Reason> reasons, String name, @Nullable Disclosure figure) {
            Reason reason = figure == null ? null : Shown.reason(figure);
            if (reason != null) {
                reasons.put(name, reason);
            }
        }
    }
}
