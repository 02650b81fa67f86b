package id.satudata.kernel.region;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every region of every known edition. Immutable; read once, on first use. */
public final class Regions {
    private final List<Edition> editions;
    private final RegionTable table;

    private Regions() {
        editions = Editions.read();
        table = new RegionTable(editions);
    }

    private static final class Loaded {
        private static final Regions REGIONS = new Regions();
    }

    public static Regions load() {
        return Loaded.REGIONS;
    }

    /** The newest edition. */
    public Edition current() {
        return editions.getLast();
    }

    /** All editions, oldest first. */
    public List<Edition> editions() {
        return editions;
    }

    public Optional<Edition> edition(String id) {
        return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    /** The edition in force on a day; the oldest known one for days before it. */
    public Edition editionOn(LocalDate day) {
        return editions.reversed().stream()
                .filter(edition -> !edition.validFrom().isAfter(day))
                .findFirst()
                .orElseGet(editions::getFirst);
    }

    /** The region of a code in the newest edition that lists it. */
    public Optional<Region> find(RegionCode code) {
        return newest(table.rows(code));
    }

    public Optional<Region> find(RegionCode code, Edition edition) {
        int ordinal = ordinal(edition);
        return newest(table.rows(code).filter(row -> table.isIn(row, ordinal)));
    }

    /** The place under the code and name it bears now, or bore last; none for an id never given. */
    public Optional<Region> place(int place) {
        return newest(table.rowsOfPlace(place));
    }

    /** The place as an edition lists it. */
    public Optional<Region> place(int place, Edition edition) {
        int ordinal = ordinal(edition);
        return newest(table.rowsOfPlace(place).filter(row -> table.isIn(row, ordinal)));
    }

    /** The regions of a level that are the area or lie in it, in order of code. */
    public Stream<Region> within(RegionCode area, Level level, Edition edition) {
        int ordinal = ordinal(edition);
        return table.rows(level, area.key(), area.endKey())
                .filter(row -> table.isIn(row, ordinal))
                .mapToObj(row -> region(row, level));
    }

    /** One page of the regions one level in, in order of code; none inside a village. */
    public List<Region> children(RegionCode code, Edition edition, int offset, int limit) {
        return code.level().below().stream()
                .flatMap(level -> within(code, level, edition))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    /** The villages of a region, a village's only one being itself. */
    public List<Region> villagesOf(RegionCode code, Edition edition) {
        return within(code, Level.VILLAGE, edition).toList();
    }

    /** Whether any edition has a district of these six digits, as a NIK begins with: {@code 337304}. */
    public boolean isKnownArea(String sixDigits) {
        if (sixDigits.length() != Level.DISTRICT.digits()) {
            return false;
        }
        String code = String.join(".", sixDigits.substring(0, 2), sixDigits.substring(2, 4), sixDigits.substring(4));
        return RegionCode.parse(code).flatMap(this::find).isPresent();
    }

    /** What a retired code became; none while the code stands, or where no successor is certain. */
    public Optional<RegionCode> recodedTo(RegionCode code) {
        return find(code)
                .filter(region -> !region.isCurrent())
                .flatMap(region -> place(region.place()))
                .filter(Region::isCurrent)
                .map(Region::code);
    }

    private Optional<Region> newest(IntStream rows) {
        return rows.boxed().max(Comparator.comparing(table::since)).map(row -> region(row, levelOf(row)));
    }

    private Level levelOf(int row) {
        return Arrays.stream(Level.values())
                .filter(level -> table.holds(level, row))
                .findFirst()
                .orElseThrow();
    }

    private Region region(int row, Level level) {
        int until = table.until(row);
        return new Region(
                table.place(row),
                RegionCode.ofKey(table.key(row), level),
                table.name(row),
                editions.get(table.since(row)).validFrom(),
                until < editions.size() ? editions.get(until).validFrom() : null);
    }

    private int ordinal(Edition edition) {
        int ordinal = editions.indexOf(edition);
        if (ordinal < 0) {
            throw new IllegalArgumentException("Not an edition of the region codes: " + edition.id());
        }
        return ordinal;
    }
}
