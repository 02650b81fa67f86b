package id.satudata.query.cube;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many people of each sex were born on each day; changes as entries are added. It is kept as sums day by day, or where
 * that takes less as the birthdays of one person after the other.
 */
final class Profile {

    /** Births from here to {@link #LAST} have a place; {@code cube_entry_odd} is the index of all others. */
    static final LocalDate FIRST = LocalDate.of(1850, 1, 1);

    static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private static final int DAYS = (int) ChronoUnit.DAYS.between(FIRST, LAST) + 1;

    private static final int MOST_LISTED = 1 << Short.SIZE;

    private final int[] males = new int[DAYS];
    private final int[] females = new int[DAYS];
    private int youngest;
    private int oldest = DAYS - 1;

    /** @param born days from {@link #FIRST} */
    void add(int born, int sex, int delta) {
        (sex == 1 ? males : females)[born] += delta;
        youngest = Math.max(youngest, born);
        oldest = Math.min(oldest, born);
    }

    /** The birthday of the first number of both. */
    LocalDate bornFrom() {
        return FIRST.plusDays(first());
    }

    byte @Nullable [] males() {
        return isList() ? null : cumulative(males);
    }

    byte @Nullable [] females() {
        return isList() ? null : cumulative(females);
    }

    short @Nullable [] maleBirthdays() {
        return isList() ? birthdays(males) : null;
    }

    short @Nullable [] femaleBirthdays() {
        return isList() ? birthdays(females) : null;
    }

    /** Whether a list can tell it, in fewer bytes. */
    private boolean isList() {
        int days = youngest - first() + 1;
        long people = IntStream.concat(Arrays.stream(males), Arrays.stream(females))
                .asLongStream()
                .sum();
        return days <= MOST_LISTED
                && people * Short.BYTES < 2L * days * Integer.BYTES
                && IntStream.concat(Arrays.stream(males), Arrays.stream(females))
                        .allMatch(number -> number >= 0);
    }

    /** Rising; each in days from the first birthday of both, the lowest number being that of the first. */
    private short[] birthdays(int[] perDay) {
        short[] birthdays = new short[Arrays.stream(perDay).sum()];
        int next = 0;
        for (int day = first(); day <= youngest; day++) {
            Arrays.fill(birthdays, next, next + perDay[day], (short) (day - first() + Short.MIN_VALUE));
            next += perDay[day];
        }
        return birthdays;
    }

    private int first() {
        return Math.min(oldest, youngest);
    }

    /** 4 bytes a day, the highest first; each number includes those before. */
    private byte[] cumulative(int[] perDay) {
        int first = first();
        ByteBuffer numbers = ByteBuffer.allocate((youngest - first + 1) * Integer.BYTES);
        int sum = 0;
        for (int day = first; day <= youngest; day++) {
            sum += perDay[day];
            numbers.putInt(sum);
        }
        return numbers.array();
    }
}
