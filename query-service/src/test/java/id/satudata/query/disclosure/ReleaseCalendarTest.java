package id.satudata.query.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.query.api.Today;
import id.satudata.query.cube.Period;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReleaseCalendarTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void aDayIsOutTheDayAfterItHasSettled() {
        ReleaseCalendar calendar = calendar(null);

        assertThat(calendar.knownOn(day("2025-12-29"))).isEqualTo(day("2026-02-27"));
        assertThat(calendar.isOut(day("2025-12-29"), TODAY)).isTrue();
        assertThat(calendar.isOut(day("2025-12-31"), TODAY)).isFalse();
        assertThat(calendar.lastYearEnd()).isEqualTo(day("2024-12-31"));
    }

    @Test
    void itIsNotOutForWhoeverAsksWhatWasKnownBefore() {
        assertThat(calendar(null).isOut(day("2024-12-31"), day("2025-02-28"))).isFalse();
        assertThat(calendar(null).isOut(day("2024-12-31"), day("2025-03-01"))).isTrue();
    }

    @Test
    void daysBeforeTheRegisterOpenedAreOutAsKnownOnThatDayOnceItIsOver() {
        ReleaseCalendar calendar = calendar(TODAY.minusDays(1));

        assertThat(calendar.knownOn(day("2021-12-31"))).isEqualTo(TODAY.minusDays(1));
        assertThat(calendar.isOut(day("2021-12-31"), TODAY)).isTrue();
        assertThat(calendar.isClosed(day("2021-12-31"))).isTrue();
        assertThat(calendar.isOut(day("2026-01-31"), TODAY)).isFalse();
    }

    @Test
    void nothingIsOutWhileFiguresStillChangeOnTheDayTheRegisterOpens() {
        ReleaseCalendar calendar = calendar(TODAY);

        assertThat(calendar.isOut(day("2021-12-31"), TODAY)).isFalse();
        assertThat(calendar.lastYearEnd()).isEqualTo(day("2024-12-31"));
    }

    @Test
    void inventedPeopleAreShownOnThatDayToo() {
        ReleaseCalendar calendar = calendar(TODAY, true);

        assertThat(calendar.isOut(day("2021-12-31"), TODAY)).isTrue();
        assertThat(calendar.isClosed(day("2021-12-31"))).isFalse();
        assertThat(calendar.isOut(day("2026-01-31"), TODAY)).isFalse();
    }

    @Test
    void aPeriodIsMadeOfWholeYearsAndMonthsOrNotPublished() {
        assertThat(ReleaseCalendar.steps(period("2024-11-01", "2026-02-28")))
                .hasValue(List.of(
                        period("2024-11-01", "2024-11-30"),
                        period("2024-12-01", "2024-12-31"),
                        period("2025-01-01", "2025-12-31"),
                        period("2026-01-01", "2026-01-31"),
                        period("2026-02-01", "2026-02-28")));
        assertThat(ReleaseCalendar.steps(period("2025-01-01", "2025-12-30"))).isEmpty();
        assertThat(ReleaseCalendar.steps(period("2025-01-02", "2025-12-31"))).isEmpty();
    }

    @Test
    void theLargerThePopulationTheOftenerItIsPublished() {
        Rhythms rhythms = new Rhythms(20_000, 1_000_000);

        assertThat(rhythms.fewestOn(day("2025-12-31"))).isZero();
        assertThat(rhythms.fewestOn(day("2024-02-29"))).isEqualTo(20_000);
        assertThat(rhythms.fewestOn(day("2025-03-30"))).isEqualTo(1_000_000);
    }

    private static ReleaseCalendar calendar(@Nullable LocalDate openedOn) {
        return calendar(openedOn, false);
    }

    private static ReleaseCalendar calendar(@Nullable LocalDate openedOn, boolean shownWhileLoading) {
        Clock clock = Clock.fixed(Instant.parse("2026-03-01T05:00:00Z"), ZoneOffset.UTC);
        return new ReleaseCalendar(
                new Today(clock), new DisclosureSettings(5, 60, openedOn, shownWhileLoading, 20_000, 1_000_000));
    }

    private static Period period(String from, String to) {
        return new Period(day(from), day(to));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
