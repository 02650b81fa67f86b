package id.satudata.query.indicator;

import id.satudata.query.cube.Dimension;
import id.satudata.query.cube.Figure;
import id.satudata.query.disclosure.Disclosure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers as they are. */
final class ExactNumbers implements Numbers {

    private final List<Figure> found;
    private final Map<String, Map<Map<Dimension, Integer>, Long>> byRegion = new HashMap<>();
    private final long total;

    /** @param found whatever is not 0 */
    ExactNumbers(List<Figure> found, long total) {
        this.found = found;
        this.total = total;
        found.forEach(figure -> byRegion.computeIfAbsent(figure.region(), region -> new HashMap<>())
                .put(figure.coordinates(), figure.value()));
    }

    @Override
    public Disclosure figure(String region, Map<Dimension, Integer> cell) {
        return Disclosure.of(byRegion.getOrDefault(region, Map.of()).getOrDefault(cell, 0L));
    }

    @Override
    public Disclosure total() {
        return Disclosure.of(total);
    }

    @Override
    public boolean tellOf(String region) {
        return byRegion.containsKey(region);
    }

    @Override
    public List<Map<Dimension, Integer>> occurring() {
        return found.stream().map(Figure::coordinates).toList();
    }
}
