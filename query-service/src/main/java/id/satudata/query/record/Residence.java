package id.satudata.query.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where someone lives.
 *
 * @param village code of the village; null for whoever is abroad or dead
 * @param country ISO 3166-1 alpha-2 code of the country of destination; null unless abroad
 * @param since the day from which this holds
 */
public record Residence(
        Status status, @Nullable String village, @Nullable String country, LocalDate since) {

    static Residence in(String village, LocalDate since) {
        return new Residence(Status.RESIDENT, village, null, since);
    }

    static Residence abroad(String country, LocalDate since) {
        return new Residence(Status.ABROAD, null, country, since);
    }

    static Residence none(LocalDate diedOn) {
        return new Residence(Status.DECEASED, null, null, diedOn);
    }
}
