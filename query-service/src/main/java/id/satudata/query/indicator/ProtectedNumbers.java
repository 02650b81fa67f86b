package id.satudata.query.indicator;

import id.satudata.query.cube.Dimension;
import id.satudata.query.disclosure.Disclosure;
import id.satudata.query.disclosure.Reason;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The numbers as far as they are published. */
record ProtectedNumbers(BiFunction<String, Map<Dimension, Integer>, Disclosure> figures, Disclosure total)
        implements Numbers {

    static final Disclosure UNPUBLISHED = Disclosure.hidden(Reason.UNPUBLISHED_SHAPE);
    static final ProtectedNumbers NONE = new ProtectedNumbers((region, cell) -> UNPUBLISHED, UNPUBLISHED);

    @Override
    public Disclosure figure(String region, Map<Dimension, Integer> cell) {
        return figures.apply(region, cell);
    }

    @Override
    public boolean tellOf(String region) {
        Disclosure whole = figure(region, Map.of());
        return !whole.equals(UNPUBLISHED) && !whole.equals(Disclosure.of(0));
    }

    /** How old the oldest is would tell of somebody. */
    @Override
    public List<Map<Dimension, Integer>> occurring() {
        return List.of();
    }
}
