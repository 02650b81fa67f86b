package id.satudata.query.cube;

import static java.util.stream.Collectors.joining;

import id.satudata.kernel.region.Edition;
import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import java.util.Arrays;
import java.util.Locale;

/** A region as an edition of the codes draws it. */
public record Area(RegionCode code, Edition edition) {

    /** The column of {@code region_place} that tells the region of a level. */
    static String column(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    String column() {
        return column(code.level());
    }

    /** The edition by its number, as {@code region_place} knows it. */
    int editionNumber() {
        return Regions.load().editions().indexOf(edition);
    }

    /** SQL that holds for the villages of the area, by {@code :area} and {@code :edition}. */
    String condition() {
        // Every level down to the area's, so that the one index over all of them serves.
        String inside = Arrays.stream(Level.values())
                .filter(level -> level != Level.NATION && level.compareTo(code.level()) <= 0)
                .map(level -> " and r.%s = left(:area, %d)".formatted(column(level), level.codeLength()))
                .collect(joining());
        return Area.inEdition("r") + inside;
    }

    static String inEdition(String table) {
        return ":edition between %1$s.first_edition and %1$s.last_edition".formatted(table);
    }
}
