package id.satudata.bench.measure;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws numbers below a bound, the first ones far more often than the last, as people and places are asked for. */
public final class Zipf {

    private final double[] cumulated;

    /** @param exponent 1 is the classical law; 0 draws all alike */
    public Zipf(int bound, double exponent) {
        cumulated = new double[bound];
        double sum = 0;
        for (int rank = 0; rank < bound; rank++) {
            sum += 1 / Math.pow(rank + 1.0, exponent);
            cumulated[rank] = sum;
        }
    }

    public int next(RandomGenerator random) {
        int found = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, cumulated.length - 1);
    }
}
