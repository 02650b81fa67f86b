package id.satudata.query.indicator;

import id.satudata.query.api.Allowed;
import id.satudata.query.api.Problem;
import id.satudata.query.cube.Measure;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The indicators of the population sector. */
enum Indicator {
    POPULATION(Measure.POPULATION),
    BIRTHS(Measure.BIRTHS),
    DEATHS(Measure.DEATHS),
    ARRIVALS(Measure.ARRIVALS),
    DEPARTURES(Measure.DEPARTURES),
    MOVES_IN(Measure.MOVES_IN),
    MOVES_OUT(Measure.MOVES_OUT),
    TAKEOVERS(Measure.TAKEOVERS);

    private final Measure measure;

    Indicator(Measure measure) {
        this.measure = measure;
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

    boolean isStock() {
        return measure.isStock();
    }
}
