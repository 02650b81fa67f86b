package id.satudata.kernel.region;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Every row of the reference data in columns: level by level, by code, then by edition. A row is a place under one
 * code and name from edition {@code since} up to, not including, edition {@code until}. Ninety thousand rows take
 * about 5 MB this way.
 */
final class RegionTable {
    private static final int COLUMNS = 5;
    private static final int NONE = -1;
    /** The {@code until} of rows that hold to this day. */
    private static final byte STILL = Byte.MAX_VALUE;

    private final Map<Level, Integer> starts = new EnumMap<>(Level.class);
    private final Map<Level, Integer> ends = new EnumMap<>(Level.class);
    private final long[] keys;
    private final int[] places;
    private final byte[] since;
    private final byte[] until;
    private final String[] names;
    /** By place, its last row. */
    private final int[] rowOfPlace;
    /** By row, the row of the same place before it. */
    private final int[] rowBefore;

    RegionTable(List<Edition> editions) {
        Map<Level, List<String>> files = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            files.put(level, Csv.lines(level.resource()));
        }
        int rows = files.values().stream().mapToInt(List::size).sum();
        keys = new long[rows];
        places = new int[rows];
        since = new byte[rows];
        until = new byte[rows];
        names = new String[rows];
        rowBefore = new int[rows];

        Map<String, Byte> ordinals = ordinals(editions);
        int row = 0;
        for (Level level : Level.values()) {
            starts.put(level, row);
            for (String line : files.getOrDefault(level, List.of())) {
                read(row++, Csv.fields(line, COLUMNS), ordinals);
            }
            ends.put(level, row);
        }
        rowOfPlace = new int[Arrays.stream(places).max().orElse(0) + 1];
        chainPlaces();
    }

    private static Map<String, Byte> ordinals(List<Edition> editions) {
        Map<String, Byte> ordinals = new HashMap<>(Map.of("", STILL));
        for (byte ordinal = 0; ordinal < editions.size(); ordinal++) {
            ordinals.put(editions.get(ordinal).id(), ordinal);
        }
        return ordinals;
    }

    private void read(int row, String[] fields, Map<String, Byte> ordinals) {
        places[row] = Integer.parseInt(fields[0]);
        keys[row] = RegionCode.key(fields[1]);
        since[row] = ordinals.getOrDefault(fields[2], STILL);
        until[row] = ordinals.getOrDefault(fields[3], STILL);
        names[row] = fields[4];
    }

    private void chainPlaces() {
        Arrays.fill(rowOfPlace, NONE);
        for (int row = 0; row < places.length; row++) {
            rowBefore[row] = rowOfPlace[places[row]];
            rowOfPlace[places[row]] = row;
        }
    }

    /** The rows of a level whose keys lie in [from, to), in order of code. */
    IntStream rows(Level level, long from, long to) {
        return IntStream.range(firstAtOrAfter(level, from), firstAtOrAfter(level, to));
    }

    /** The rows of one code, oldest first. */
    IntStream rows(RegionCode code) {
        return rows(code.level(), code.key(), code.key() + 1);
    }

    /** The rows of one place in no order; none for an id never given. */
    IntStream rowsOfPlace(int place) {
        int last = place >= 0 && place < rowOfPlace.length ? rowOfPlace[place] : NONE;
        return IntStream.iterate(last, row -> row != NONE, row -> rowBefore[row]);
    }

    private int firstAtOrAfter(Level level, long key) {
        int low = starts.getOrDefault(level, 0);
        int high = ends.getOrDefault(level, 0);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean holds(Level level, int row) {
        return starts.getOrDefault(level, 0) <= row && row < ends.getOrDefault(level, 0);
    }

    boolean isIn(int row, int edition) {
        return since[row] <= edition && edition < until[row];
    }

    int since(int row) {
        return since[row];
    }

    int until(int row) {
        return until[row];
    }

    long key(int row) {
        return keys[row];
    }

    int place(int row) {
        return places[row];
    }

    String name(int row) {
        return names[row];
    }
}
