package id.satudata.bench.cube;

import java.util.Locale;
import java.util.SequencedMap;

/**
 * How something grows with the number of citizens: {@code factor × citizens^exponent}, fitted through what was measured.
 *
 * @param exponent 0 does not grow, 1 grows as the nation does
 */
record GrowthLaw(double factor, double exponent) {

    /** Least squares on logarithms. */
    static GrowthLaw of(SequencedMap<Long, Double> measured) {
        double n = measured.size();
        double x = measured.keySet().stream().mapToDouble(Math::log).sum() / n;
        double y = measured.values().stream().mapToDouble(Math::log).sum() / n;
        double xy = measured.entrySet().stream()
                .mapToDouble(each -> (Math.log(each.getKey()) - x) * (Math.log(each.getValue()) - y))
                .sum();
        double xx = measured.keySet().stream()
                .mapToDouble(each -> Math.pow(Math.log(each) - x, 2))
                .sum();
        double exponent = xy / xx;
        return new GrowthLaw(Math.exp(y - exponent * x), exponent);
    }

    double at(double citizens) {
        return factor * Math.pow(citizens, exponent);
    }

    /** {@code citizens^0.12}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "citizens^%.2f", exponent);
    }
}
