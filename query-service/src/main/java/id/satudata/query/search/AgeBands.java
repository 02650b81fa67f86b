package id.satudata.query.search;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Ages in completed years, in bands of five. */
final class AgeBands {

    private static final int YEARS = 5;
    private static final int HIGHEST = 150;

    /**
     * Whoever is of these ages on a day.
     *
     * @param name {@code 0-4}
     * @param bornAfter the day after which they are born, not included
     * @param bornBy the last day on which they are born
     */
    record AgeBand(String name, LocalDate bornAfter, LocalDate bornBy) {}

    private AgeBands() {}

    /** Someone born on 29 February grows older on 1 March in common years: the day so many years ago tells it right. */
    static List<AgeBand> on(LocalDate day) {
        return IntStream.iterate(0, from -> from < HIGHEST, from -> from + YEARS)
                .mapToObj(from -> new AgeBand(
                        from + "-" + (from + YEARS - 1), day.minusYears(from + YEARS), day.minusYears(from)))
                .toList();
    }
}
