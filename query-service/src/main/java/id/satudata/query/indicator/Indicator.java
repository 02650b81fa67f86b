package id.satudata.query.indicator;

import id.satudata.query.api.Allowed;
import id.satudata.query.api.Problem;
import id.satudata.query.cube.Measure;
import id.satudata.query.disclosure.Audience;
import id.satudata.query.disclosure.Thresholds;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The indicators of the population sector. */
enum Indicator {
    POPULATION(Measure.POPULATION, 5),
    BIRTHS(Measure.BIRTHS, 5),
    DEATHS(Measure.DEATHS, 5),
    ARRIVALS(Measure.ARRIVALS, 5),
    DEPARTURES(Measure.DEPARTURES, 5),
    MOVES_IN(Measure.MOVES_IN, 5),
    MOVES_OUT(Measure.MOVES_OUT, 5),
    TAKEOVERS(Measure.TAKEOVERS, 5);

    private final Measure measure;
    private final int threshold;

    Indicator(Measure measure, int threshold) {
        this.measure = measure;
        this.threshold = threshold;
    }

    static Indicator of(String id) {
        return Arrays.stream(values())
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.unknownIndicator(id, Allowed.oneOf(ids())));
    }

    private static List<String> ids() {
        return Arrays.stream(values()).map(Indicator::id).toList();
    }

    /** As used in addresses: {@code moves-in}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Measure measure() {
        return measure;
    }

    /** Fewer are not shown to protected audiences. */
    int threshold() {
        return threshold;
    }

    Thresholds thresholds(Audience.Protected audience) {
        return new Thresholds(threshold, audience.threshold());
    }

    boolean isStock() {
        return measure.isStock();
    }
}
