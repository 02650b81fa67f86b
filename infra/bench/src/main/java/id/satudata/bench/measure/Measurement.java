package id.satudata.bench.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one contender did in one setting.
 *
 * @param setting such as "16 clients"; contenders of one setting are compared
 * @param unit of the values, such as "events/s" or "ms"
 * @param perRound one value a round
 * @param latency of single requests over all rounds; null where there are none
 */
public record Measurement(
        String setting,
        String contender,
        String unit,
        Better better,
        List<Double> perRound,
        @Nullable Latency latency) {

    /** Which way a value is better. */
    public enum Better {
        HIGHER,
        LOWER
    }

    public Measurement {
        if (perRound.isEmpty()) {
            throw new IllegalArgumentException("at least one round");
        }
        perRound = List.copyOf(perRound);
    }

    public double median() {
        List<Double> sorted = perRound.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    public double lowest() {
        return perRound.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    public double highest() {
        return perRound.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** How many times as good as another; above 1 is better, whatever the unit. */
    public double timesAsGoodAs(Measurement other) {
        return better == Better.HIGHER ? median() / other.median() : other.median() / median();
    }
}
