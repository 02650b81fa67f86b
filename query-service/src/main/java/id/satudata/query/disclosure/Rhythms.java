package id.satudata.query.disclosure;

import java.time.LocalDate;

/**
 * How often figures are published. By how many people they were about at the end of the year before: in so large a
 * number enough change from one time to the next.
 *
 * @param monthlyFrom so many are published at the end of each month, fewer only at the end of each year
 * @param dailyFrom so many are published every day
 */
record Rhythms(long monthlyFrom, long dailyFrom) {

    static boolean isYearEnd(LocalDate day) {
        return day.getDayOfYear() == day.lengthOfYear();
    }

    /** The last day of the year before. */
    static LocalDate yearEndBefore(LocalDate day) {
        return LocalDate.of(day.getYear() - 1, 12, 31);
    }

    boolean isMonthly(long people) {
        return people >= monthlyFrom;
    }

    /** How many they must have been for a figure of this day. */
    long fewestOn(LocalDate day) {
        if (isYearEnd(day)) {
            return 0;
        }
        return day.getDayOfMonth() == day.lengthOfMonth() ? monthlyFrom : dailyFrom;
    }
}
