package id.satudata.query.cube;

import java.time.LocalDate;

/**
 * What is counted, over which time, and as known when.
 *
 * @param period for a stock only its last day matters
 * @param knownOn what became known later does not count
 */
public record Slice(Measure measure, Period period, LocalDate knownOn, Ages ages) {

    public static Slice stock(LocalDate asOf, LocalDate knownOn, Ages ages) {
        return new Slice(Measure.POPULATION, new Period(asOf, asOf), knownOn, ages);
    }

    public LocalDate asOf() {
        return period.to();
    }
}
