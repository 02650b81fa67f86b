package id.satudata.query.cube;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The calendar steps of a series. */
public enum CalendarStep {
    MONTH,
    YEAR;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CalendarStep> named(String wireName) {
        return Arrays.stream(values())
                .filter(step -> step.wireName().equals(wireName))
                .findFirst();
    }

    /** The first day of the step in which a day lies. */
    public LocalDate first(LocalDate day) {
        return day.with(this == MONTH ? TemporalAdjusters.firstDayOfMonth() : TemporalAdjusters.firstDayOfYear());
    }

    /** The steps of a period, the first and the last cut off where it begins and ends. */
    public List<Period> of(Period period) {
        return Stream.iterate(first(period.from()), day -> !day.isAfter(period.to()), this::next)
                .map(day ->
                        new Period(later(day, period.from()), earlier(next(day).minusDays(1), period.to())))
                .toList();
    }

    private LocalDate next(LocalDate first) {
        return this == MONTH ? first.plusMonths(1) : first.plusYears(1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
