package id.satudata.query.cube;

import id.satudata.kernel.region.Edition;
import java.time.LocalDate;

/**
 * A period as known on a day, in the regions of an edition.
 *
 * @param knownOn what became known later does not count
 */
public record KnownPeriod(Period period, LocalDate knownOn, Edition edition) {}
