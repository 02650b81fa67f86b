package id.satudata.query.cube;

import id.satudata.kernel.region.Regions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Villages by the district, the regency, or the province that they share in every edition. */
final class Blocks {

    private final SequencedMap<Integer, List<RegionPlace>> histories = new TreeMap<>();
    private final Map<List<String>, Integer> narrow;
    private final Map<List<String>, Integer> wide;
    private final int[] ofPlace;
    private final int[] smallOfPlace;

    /** @param places each village in every edition */
    Blocks(List<RegionPlace> places) {
        places.forEach(row -> histories
                .computeIfAbsent(row.place(), place -> new ArrayList<>())
                .add(row));
        narrow = named(RegionPlace::regency);
        wide = named(RegionPlace::province);
        ofPlace = ofPlaces(RegionPlace::regency);
        smallOfPlace = ofPlaces(Blocks::district);
    }

    private static final class Loaded {
        private static final Blocks BLOCKS = new Blocks(Hierarchy.of(Regions.load()));
    }

    /** Those of the reference data; worked out once, on first use. */
    static Blocks load() {
        return Loaded.BLOCKS;
    }

    int of(int place) {
        return ofPlace[place];
    }

    /** The small block. */
    int smallOf(int place) {
        return smallOfPlace[place];
    }

    List<RegionBlock> rows() {
        List<RegionBlock> rows = new ArrayList<>();
        narrow.values().stream().sorted().forEach(block -> rows.addAll(rows(block)));
        return rows;
    }

    private List<RegionBlock> rows(int block) {
        List<RegionPlace> history = histories.getOrDefault(block, List.of());
        int around = name(wide, history, RegionPlace::province);
        List<RegionBlock> rows = new ArrayList<>();
        for (RegionPlace place : history) {
            RegionBlock row =
                    new RegionBlock(block, around, place.first(), place.last(), place.regency(), place.province());
            if (!rows.isEmpty() && row.continues(rows.getLast())) {
                rows.set(rows.size() - 1, rows.getLast().until(row.last()));
            } else {
                rows.add(row);
            }
        }
        return rows;
    }

    /** With its regency, since many regencies have a district that no edition lists. */
    private static String district(RegionPlace row) {
        return row.regency() + " " + row.district();
    }

    private int[] ofPlaces(Function<RegionPlace, String> region) {
        Map<List<String>, Integer> blocks = named(region);
        int[] names = new int[histories.lastEntry().getKey() + 1];
        histories.forEach((place, history) -> names[place] = name(blocks, history, region));
        return names;
    }

    /** By its regions through the editions, the lowest place of each block. */
    private Map<List<String>, Integer> named(Function<RegionPlace, String> region) {
        Map<List<String>, Integer> lowest = new HashMap<>();
        histories.forEach((place, history) -> lowest.putIfAbsent(through(history, region), place));
        return lowest;
    }

    private static int name(
            Map<List<String>, Integer> blocks, List<RegionPlace> history, Function<RegionPlace, String> region) {
        return blocks.getOrDefault(through(history, region), Places.UNKNOWN);
    }

    private static List<String> through(List<RegionPlace> history, Function<RegionPlace, String> region) {
        String[] regions = new String[history.getLast().last() + 1];
        history.forEach(row -> Arrays.fill(regions, row.first(), row.last() + 1, region.apply(row)));
        return Arrays.asList(regions);
    }
}
