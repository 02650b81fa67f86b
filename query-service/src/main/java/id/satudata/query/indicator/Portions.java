package id.satudata.query.indicator;

import id.satudata.query.cube.Ages;
import id.satudata.query.cube.Dimension;
import id.satudata.query.disclosure.Disclosure;
import id.satudata.query.disclosure.Portion;
import id.satudata.query.disclosure.PublishedStock;
import java.util.Map;
import java.util.stream.Stream;

/** Where in what is published the cells of a breakdown are found. */
final class Portions {

    private static final int NO_END = Integer.MAX_VALUE;

    private Portions() {}

    /** @param ages to which the answer is confined */
    static Disclosure figure(PublishedStock stock, String region, Ages ages, Map<Dimension, Integer> cell) {
        if (cell.containsKey(Dimension.FAMILY_ROLE)) {
            return ProtectedNumbers.UNPUBLISHED;
        }
        int from = limits(ages, cell).mapToInt(Ages::from).max().orElse(0);
        int to = limits(ages, cell)
                .flatMap(limit -> Stream.ofNullable(limit.to()))
                .mapToInt(Integer::intValue)
                .min()
                .orElse(NO_END);
        if (to < from) {
            return Disclosure.of(0);
        }
        return Portion.of(cell.getOrDefault(Dimension.SEX, Portion.BOTH), from, to == NO_END ? null : to)
                .map(portion -> stock.figure(region, portion))
                .orElse(ProtectedNumbers.UNPUBLISHED);
    }

    private static Stream<Ages> limits(Ages ages, Map<Dimension, Integer> cell) {
        return Stream.of(ages, limit(cell, Dimension.AGE, 1), limit(cell, Dimension.AGE_BAND, Dimension.BAND));
    }

    private static Ages limit(Map<Dimension, Integer> cell, Dimension dimension, int years) {
        int lowest = cell.getOrDefault(dimension, 0);
        return cell.containsKey(dimension) ? new Ages(lowest, lowest + years - 1) : Ages.ALL;
    }
}
