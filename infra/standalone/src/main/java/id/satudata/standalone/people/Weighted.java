package id.satudata.standalone.people;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Draws values by their weights. */
final class Weighted<T> {
    private final List<T> values;
    private final double[] upTo;

    Weighted(List<T> values, ToDoubleFunction<T> weight) {
        this.values = List.copyOf(values);
        this.upTo = new double[values.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight.applyAsDouble(values.get(i));
            upTo[i] = sum;
        }
    }

    /** Values in order of how common they are, the first ones most. */
    static <T> Weighted<T> byRank(List<T> values) {
        return new Weighted<>(values, value -> 1.0 / (values.indexOf(value) + 6));
    }

    T draw(SplittableRandom random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble(upTo[upTo.length - 1]));
        return values.get(found >= 0 ? found + 1 : -found - 1);
    }
}
