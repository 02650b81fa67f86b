package id.satudata.query.disclosure;

import id.satudata.kernel.region.Edition;
import id.satudata.kernel.region.Level;
import id.satudata.query.cube.Ages;
import id.satudata.query.cube.CalendarStep;
import id.satudata.query.cube.Cause;
import id.satudata.query.cube.KnownPeriod;
import id.satudata.query.cube.Period;
import id.satudata.query.cube.SiblingFigure;
import id.satudata.query.cube.SiblingFigures;
import id.satudata.query.cube.SiblingFlow;
import id.satudata.query.cube.Slice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts from the population ledger, one question for all regions. */
final class CubeCounts {

    private static final Set<Cause> COMING_AND_GOING = EnumSet.complementOf(EnumSet.of(Cause.RECLASSIFIED));

    private final JdbcClient jdbc;
    private final SiblingFigures figures;
    private final ReleaseCalendar calendar;

    CubeCounts(JdbcClient jdbc, SiblingFigures figures, ReleaseCalendar calendar) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.calendar = calendar;
    }

    /** @see ExactCounts#people */
    Regional<People> people(Level level, Set<String> around, LocalDate day) {
        Slice slice = Slice.stock(day, calendar.knownOn(day), Ages.ALL);
        Regional<People.Builder> counted = new Regional<>();
        Edition edition = calendar.edition(day);
        for (SiblingFigure figure : figures.people(jdbc, edition, level, around, slice, Portion.OLDEST)) {
            counted.computeIfAbsent(figure.around(), figure.region(), People.Builder::new)
                    .add(figure.sex(), figure.age(), figure.value());
        }
        return withListed(counted.map(People.Builder::build), level, around, edition, People.NOBODY);
    }

    /** What happened in each month of a year and in the year, each in the edition in force at its end. */
    Regional<Map<Flow, Long>> flows(Level level, Set<String> around, Set<Cause> causes, int number) {
        Period year = year(number);
        List<KnownPeriod> months = known(CalendarStep.MONTH.of(year));
        Regional<Map<Flow, Long>> flows = new Regional<>();
        Set<Edition> editions = new LinkedHashSet<>();
        months.forEach(month -> editions.add(calendar.edition(month.period().to())));
        for (Edition edition : editions) {
            for (SiblingFlow figure : figures.flows(jdbc, edition, level, around, Set.of(), causes, months)) {
                Period month = months.get(figure.step()).period();
                Map<Flow, Long> region = flows.computeIfAbsent(figure.around(), figure.region(), HashMap::new);
                if (edition.equals(calendar.edition(month.to()))) {
                    region.put(new Flow(figure.cause(), month), figure.value());
                }
                if (edition.equals(calendar.edition(year.to()))) {
                    region.merge(new Flow(figure.cause(), year), figure.last(), Long::sum);
                }
            }
        }
        return withListed(flows, level, around, calendar.edition(year.to()), Map.of());
    }

    private static <T> Regional<T> withListed(
            Regional<T> counted, Level level, Set<String> around, Edition edition, T nothing) {
        around.forEach(code ->
                Surrounding.listed(level, code, edition).forEach(region -> counted.putIfAbsent(code, region, nothing)));
        return counted;
    }

    /** @see ExactCounts#turnover */
    Regional<List<Turnover>> turnover(
            Level level, Set<String> around, Set<String> regions, int firstYear, int lastYear) {
        List<Period> years = IntStream.rangeClosed(firstYear, lastYear)
                .mapToObj(CubeCounts::year)
                .toList();
        Edition edition = calendar.edition(years.getLast().to());
        Regional<List<Turnover>> turnover = new Regional<>();
        for (SiblingFlow figure :
                figures.flows(jdbc, edition, level, around, regions, COMING_AND_GOING, known(years))) {
            Turnover more = figure.cause().isExit() ? new Turnover(0, figure.value()) : new Turnover(figure.value(), 0);
            List<Turnover> row = turnover.computeIfAbsent(
                    figure.around(),
                    figure.region(),
                    () -> new ArrayList<>(Collections.nCopies(years.size(), Turnover.NONE)));
            row.set(figure.step(), row.get(figure.step()).plus(more));
        }
        return turnover;
    }

    private List<KnownPeriod> known(List<Period> steps) {
        return steps.stream()
                .map(step -> new KnownPeriod(step, calendar.knownOn(step.to())))
                .toList();
    }

    private static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** What happened, and when. */
    record Flow(Cause cause, Period step) {}
}
