package id.satudata.kernel.region;

import java.time.LocalDate;
import java.util.List;

/** Reads {@code editions.csv}: id, day, package and integrity of the source, decree. */
final class Editions {
    private static final int COLUMNS = 5;

    private Editions() {}

    static List<Edition> read() {
        return Csv.lines("editions.csv").stream().map(Editions::edition).toList();
    }

    private static Edition edition(String line) {
        String[] fields = Csv.fields(line, COLUMNS);
        return new Edition(fields[0], fields[4], LocalDate.parse(fields[1]));
    }
}
