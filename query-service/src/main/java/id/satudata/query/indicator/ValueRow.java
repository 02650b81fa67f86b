package id.satudata.query.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.satudata.query.disclosure.Disclosure;
import id.satudata.query.disclosure.Reason;
import id.satudata.query.region.RegionRef;
import org.jspecify.annotations.Nullable;

/**
 * One figure: of a region, and where a breakdown was asked for of a part of it.
 *
 * @param value null where it is not shown
 * @param suppressed why it is not; absent where it is
 */
record ValueRow(
        RegionRef region,
        @JsonUnwrapped Coordinates coordinates,
        @JsonInclude @Nullable Long value,
        @Nullable Reason suppressed) {

    static ValueRow of(RegionRef region, Coordinates coordinates, Disclosure figure) {
        return new ValueRow(region, coordinates, Shown.value(figure), Shown.reason(figure));
    }
}
