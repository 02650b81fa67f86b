package id.satudata.query.cube;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How many people of each sex were born on each day; changes as entries are added. */
final class Profile {

    /** Births from here to {@link #LAST} have a place; {@code cube_entry_odd} is the index of all others. */
    static final LocalDate FIRST = LocalDate.of(1850, 1, 1);

    static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private static final int DAYS = (int) ChronoUnit.DAYS.between(FIRST, LAST) + 1;

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
        return FIRST.plusDays(Math.min(oldest, youngest));
    }

    byte[] males() {
        return cumulative(males);
    }

    byte[] females() {
        return cumulative(females);
    }

    /** 4 bytes a day, the highest first; each number includes those before. */
    private byte[] cumulative(int[] perDay) {
        int first = Math.min(oldest, youngest);
        ByteBuffer numbers = ByteBuffer.allocate((youngest - first + 1) * Integer.BYTES);
        int sum = 0;
        for (int day = first; day <= youngest; day++) {
            sum += perDay[day];
            numbers.putInt(sum);
        }
        return numbers.array();
    }
}
