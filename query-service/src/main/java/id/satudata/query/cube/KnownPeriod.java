package id.satudata.query.cube;

import java.time.LocalDate;

/**
 * A period as known on a day.
 *
 * @param knownOn what became known later does not count
 */
public record KnownPeriod(Period period, LocalDate knownOn) {}
