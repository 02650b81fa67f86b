package id.satudata.standalone.people;

import java.util.stream.IntStream;

/** How likely things are in a year of life. */
final class Chances {
    static final double MOVE = 0.03;
    static final double DEPART = 0.0012;
    static final double RETURN = 0.35;
    static final double MARRY = 0.22;

    private static final double[] BIRTHS_BY_FIVE_YEARS_FROM_15 = {0.06, 0.22, 0.195, 0.135, 0.065, 0.018};

    /** Households by the age of the woman, or of the single man, at its head; five-year bands from 15. */
    private static final double[] HEADS_BY_FIVE_YEARS_FROM_15 = {
        2.0, 8.0, 11.5, 12.0, 11.5, 10.8, 9.6, 8.0, 6.0, 4.5, 3.2, 2.2, 1.2
    };

    private static final Weighted<Integer> HEAD_AGES = new Weighted<>(
            IntStream.range(17, 80).boxed().toList(), age -> HEADS_BY_FIVE_YEARS_FROM_15[(age - 15) / 5]);

    private Chances() {}

    static Weighted<Integer> headAges() {
        return HEAD_AGES;
    }

    /** That a married woman of that age gives birth. */
    static double birth(int age) {
        int band = (age - 15) / 5;
        return age < 18 || band >= BIRTHS_BY_FIVE_YEARS_FROM_15.length ? 0 : BIRTHS_BY_FIVE_YEARS_FROM_15[band];
    }

    /** That someone of that age dies: infants, then doubling about every eight years. */
    static double death(int age) {
        return age == 0 ? 0.012 : Math.min(1, 0.00008 * Math.exp(0.083 * age) + 0.0004);
    }

    /** That a grown child of that age still lives with its parents. */
    static double atHome(int age) {
        return age < 18 ? 1 : Math.max(0.03, 1 - 0.1 * (age - 17));
    }
}
