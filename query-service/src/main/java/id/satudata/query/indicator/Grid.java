package id.satudata.query.indicator;

import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.family.FamilyRelation;
import id.satudata.query.cube.Ages;
import id.satudata.query.cube.Dimension;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Every combination a breakdown can have, so that an answer shows its zeros too. */
final class Grid {

    /** Open-ended ages are listed up to here, and beyond as far as anybody is that old. */
    private static final int OLDEST_SHOWN = 100;

    private Grid() {}

    static List<Map<Dimension, Integer>> of(
            Collection<Dimension> by, Ages ages, Collection<Map<Dimension, Integer>> occurring) {
        List<Map<Dimension, Integer>> grid = List.of(Map.of());
        for (Dimension dimension : by) {
            int highest = occurring.stream()
                    .mapToInt(codes -> codes.getOrDefault(dimension, 0))
                    .max()
                    .orElse(0);
            grid = crossed(grid, dimension, codes(dimension, ages, highest));
        }
        return grid;
    }

    /** How many combinations there are when nobody is older than expected. */
    static int size(Collection<Dimension> by, Ages ages) {
        return of(by, ages, List.of()).size();
    }

    private static List<Map<Dimension, Integer>> crossed(
            List<Map<Dimension, Integer>> grid, Dimension dimension, int[] codes) {
        List<Map<Dimension, Integer>> crossed = new ArrayList<>();
        for (Map<Dimension, Integer> cell : grid) {
            for (int code : codes) {
                Map<Dimension, Integer> finer = new EnumMap<>(Dimension.class);
                finer.putAll(cell);
                finer.put(dimension, code);
                crossed.add(finer);
            }
        }
        return crossed;
    }

    private static int[] codes(Dimension dimension, Ages ages, int highest) {
        return switch (dimension) {
            case SEX -> IntStream.rangeClosed(1, Sex.values().length).toArray();
            case FAMILY_ROLE ->
                IntStream.rangeClosed(0, FamilyRelation.values().length).toArray();
            case AGE ->
                IntStream.rangeClosed(ages.from(), oldest(ages, highest)).toArray();
            case AGE_BAND ->
                IntStream.rangeClosed(ages.from() / Dimension.BAND, oldest(ages, highest) / Dimension.BAND)
                        .map(band -> band * Dimension.BAND)
                        .toArray();
        };
    }

    private static int oldest(Ages ages, int highest) {
        int shown = Math.max(Math.max(ages.from(), OLDEST_SHOWN), highest);
        Integer to = ages.to();
        return to == null ? shown : Math.min(to, shown);
    }
}
