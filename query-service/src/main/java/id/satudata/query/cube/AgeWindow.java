package id.satudata.query.cube;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The birthdays of those who are of some ages on a day.
 *
 * @param age the lowest of the ages
 * @param after the day before the first birthday
 * @param upTo the last birthday
 */
record AgeWindow(int age, LocalDate after, LocalDate upTo) {

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** One for each age or band asked for, as far as profiles reach; else one for all ages. */
    static List<AgeWindow> of(Ages ages, LocalDate day, Collection<Dimension> by) {
        if (by.contains(Dimension.AGE)) {
            return inSteps(ages, day, 1);
        }
        return by.contains(Dimension.AGE_BAND) ? inSteps(ages, day, Dimension.BAND) : List.of(of(ages, day));
    }

    static AgeWindow of(Ages ages, LocalDate day) {
        return of(ages.from(), ages.to(), day);
    }

    /** Someone not yet born counts as newborn. */
    private static AgeWindow of(int from, @Nullable Integer to, LocalDate day) {
        return new AgeWindow(
                from, to == null ? EVER : yearsBefore(day, to + 1), from == 0 ? NEVER : yearsBefore(day, from));
    }

    private static LocalDate yearsBefore(LocalDate day, int years) {
        return day.getYear() > years ? day.minusYears(years) : EVER;
    }

    private static List<AgeWindow> inSteps(Ages ages, LocalDate day, int step) {
        List<AgeWindow> windows = new ArrayList<>();
        int from = ages.from();
        while (isWithin(ages, from)
                && (windows.isEmpty() || !windows.getLast().after().isBefore(Profile.FIRST))) {
            int next = (from / step + 1) * step;
            windows.add(of(from, earlier(next - 1, ages.to()), day));
            from = next;
        }
        return windows;
    }

    private static boolean isWithin(Ages ages, int age) {
        Integer to = ages.to();
        return to == null || age <= to;
    }

    private static int earlier(int age, @Nullable Integer limit) {
        return limit == null ? age : Math.min(age, limit);
    }
}
