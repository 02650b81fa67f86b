package id.satudata.query.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.satudata.query.cube.Period;
import id.satudata.query.disclosure.Disclosure;
import id.satudata.query.disclosure.Reason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a series: a stock at the end of {@code to}, or a flow from {@code from} to {@code to}.
 *
 * @param value null where it is not shown
 * @param suppressed why it is not; absent where it is
 */
record SeriesRow(
        LocalDate from,
        LocalDate to,
        @JsonUnwrapped Coordinates coordinates,
        @JsonInclude @Nullable Long value,
        @Nullable Reason suppressed) {

    static SeriesRow of(Period step, Coordinates coordinates, Disclosure figure) {
        return new SeriesRow(step.from(), step.to(), coordinates, Shown.value(figure), Shown.reason(figure));
    }
}
