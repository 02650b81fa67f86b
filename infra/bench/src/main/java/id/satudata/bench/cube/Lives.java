package id.satudata.bench.cube;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * What a nation's facts leave in the ledger: everybody is taken over in the year before the last five, or born in these;
 * then a few in a hundred move every year, and some die. A citizen depends on the seed and its number alone.
 */
record Lives(long seed, Villages villages, LocalDate today) {

    private static final int BORN = 1;
    private static final int TAKEN_OVER = 2;
    private static final int MOVED_IN = 4;
    private static final int DIED = 5;
    private static final int MOVED_OUT = 7;

    private static final int DAYS = 5 * 365;
    private static final int TAKEOVER_DAYS = 365;
    private static final double DAYS_A_YEAR = 365.25;
    private static final int OLDEST_DAYS = 100 * 365;

    /** Of all citizens, those born in the five years: 16 births a thousand and year. */
    private static final double NEWBORN = 0.075;

    private static final double MOVES_A_YEAR = 0.03;
    private static final int LEAST_HEAD_AGE = 25;

    /** Hands on all entries of the citizens with these numbers. */
    void tell(long from, long to, Consumer<Entry> ledger) {
        for (long number = from; number < to; number++) {
            tell(new SplittableRandom(mix(seed, number)), ledger);
        }
    }

    private void tell(RandomGenerator random, Consumer<Entry> ledger) {
        int last = Math.toIntExact(today.toEpochDay());
        int first = last - DAYS;
        int place = villages.draw(random).place();
        boolean newborn = random.nextDouble() < NEWBORN;
        int entered = newborn ? first + random.nextInt(DAYS) : first - 1 - Math.floorMod(place, TAKEOVER_DAYS);
        int birth = newborn ? entered : entered - age(random);
        int sex = random.nextInt(100) < 51 ? 1 : 2;
        int role = role((last - birth) / DAYS_A_YEAR, random);
        ledger.accept(new Entry(
                birth, entered, known(entered, last, random), place, 0, 1, newborn ? BORN : TAKEN_OVER, sex, role));

        int died = death(birth, Math.max(entered, first), last, random);
        int day = Math.max(entered, first);
        while (true) {
            day += 1 + (int) (-Math.log(1 - random.nextDouble()) * DAYS_A_YEAR / MOVES_A_YEAR);
            if (day >= Math.min(died, last)) {
                break;
            }
            int to = villages.draw(random).place();
            int known = known(day, last, random);
            ledger.accept(new Entry(birth, day, known, place, to, -1, MOVED_OUT, sex, role));
            ledger.accept(new Entry(birth, day, known, to, place, 1, MOVED_IN, sex, role));
            place = to;
        }
        if (died <= last) {
            ledger.accept(new Entry(birth, died, known(died, last, random), place, 0, -1, DIED, sex, role));
        }
    }

    /** Fewer the older, as in a nation of thirty years on average. */
    private static int age(RandomGenerator random) {
        return (int) (OLDEST_DAYS * (1 - Math.sqrt(random.nextDouble())) * 0.92);
    }

    /** The day of death, or one after the last: its likelihood doubles every eight years. */
    private static int death(int birth, int from, int last, RandomGenerator random) {
        for (int year = from; year <= last; year += 365) {
            double age = (year - birth) / DAYS_A_YEAR;
            if (random.nextDouble() < 0.0004 + 0.00008 * Math.exp(0.083 * age)) {
                return year + random.nextInt(365);
            }
        }
        return Integer.MAX_VALUE;
    }

    /** 70 % at once, 20 % within a fortnight, 9 % within two months, 1 % within two years; none after today. */
    private static int known(int valid, int last, RandomGenerator random) {
        double fate = random.nextDouble();
        int lag = fate < 0.7 ? 0 : 1 + random.nextInt(fate < 0.9 ? 14 : fate < 0.99 ? 60 : 730);
        return Math.min(valid + lag, last);
    }

    private static int role(double age, RandomGenerator random) {
        return age < LEAST_HEAD_AGE ? 3 : 1 + random.nextInt(2);
    }

    /** Numbers that lie together give seeds that do not (a step of SplitMix64). */
    private static long mix(long seed, long number) {
        long mixed = (seed ^ number) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        return mixed ^ (mixed >>> 31);
    }
}
