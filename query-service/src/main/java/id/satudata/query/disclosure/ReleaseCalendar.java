package id.satudata.query.disclosure;

import id.satudata.kernel.region.Edition;
import id.satudata.kernel.region.Regions;
import id.satudata.query.api.Today;
import id.satudata.query.cube.CalendarStep;
import id.satudata.query.cube.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When the figures of a day are published: once, as known on one day, in one edition. What becomes known later is in the
 * figures of later days; a second issue of the same day would tell what made the difference.
 */
@Component
public final class ReleaseCalendar {

    private final Regions regions = Regions.load();
    private final Today today;
    private final int settlingDays;
    private final @Nullable LocalDate openedOn;
    private final boolean shownWhileLoading;

    ReleaseCalendar(Today today, DisclosureSettings settings) {
        this.today = today;
        this.settlingDays = settings.settlingDays();
        this.openedOn = settings.openedOn();
        this.shownWhileLoading = settings.shownWhileLoading();
    }

    /** The day as known on which the figures of a day are published. */
    public LocalDate knownOn(LocalDate day) {
        LocalDate settled = day.plusDays(settlingDays);
        return openedOn != null && openedOn.isAfter(settled) ? openedOn : settled;
    }

    /** The day of knowledge of an answer about a day: the one asked for, or the only one there is. */
    public LocalDate knownOn(LocalDate day, LocalDate asked, Audience audience) {
        return audience instanceof Audience.Exact ? asked : knownOn(day);
    }

    /** The edition in which they are. */
    public Edition edition(LocalDate day) {
        return regions.editionOn(day);
    }

    /** Whether they were out by the end of a day of knowledge, and are by now. */
    public boolean isOut(LocalDate day, LocalDate by) {
        LocalDate knownOn = knownOn(day);
        boolean loading = shownWhileLoading && knownOn.equals(openedOn) && knownOn.equals(today.get());
        return !knownOn.isAfter(by) && (isClosed(day) || loading);
    }

    LocalDate today() {
        return today.get();
    }

    /** Whether nothing more can become known by the day on which the figures of a day are known. */
    boolean isClosed(LocalDate day) {
        return knownOn(day).isBefore(today.get());
    }

    /** The newest end of a year whose figures have settled: they are out, unless the register is still being opened. */
    public LocalDate lastYearEnd() {
        LocalDate now = today.get();
        return Stream.iterate(Rhythms.yearEndBefore(now), Rhythms::yearEndBefore)
                .filter(day -> day.plusDays(settlingDays).isBefore(now))
                .findFirst()
                .orElseThrow();
    }

    /** Whole years where there are, else whole months; none where the period is not made of whole ones. */
    static Optional<List<Period>> steps(Period period) {
        List<Period> steps = new ArrayList<>();
        LocalDate first = period.from();
        while (!first.isAfter(period.to())) {
            LocalDate endOfYear = LocalDate.of(first.getYear(), 12, 31);
            boolean year = first.getDayOfYear() == 1 && !endOfYear.isAfter(period.to());
            LocalDate last = year ? endOfYear : first.withDayOfMonth(first.lengthOfMonth());
            steps.add(new Period(first, last));
            first = last.plusDays(1);
        }
        boolean whole = CalendarStep.MONTH.first(period.from()).equals(period.from())
                && steps.getLast().to().equals(period.to());
        return whole ? Optional.of(steps) : Optional.empty();
    }
}
