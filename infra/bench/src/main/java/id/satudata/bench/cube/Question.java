package id.satudata.bench.cube;

import id.satudata.kernel.region.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many people lived in each region of a region on a day, as far as was known on another.
 *
 * @param youngest in completed years
 * @param oldest included; null for no upper end
 */
record Question(
        Drill drill,
        RegionCode area,
        int youngest,
        @Nullable Integer oldest,
        boolean bySex,
        LocalDate asOf,
        LocalDate knownOn) {

    /** The last birthday of whoever is old enough. */
    LocalDate bornUntil() {
        return asOf.minusYears(youngest);
    }

    /** The day after which everybody is young enough. */
    LocalDate bornAfter() {
        return oldest == null ? LocalDate.of(1800, 1, 1) : asOf.minusYears(oldest + 1L);
    }
}
