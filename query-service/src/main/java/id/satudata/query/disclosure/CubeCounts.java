package id.satudata.query.disclosure;

import id.satudata.kernel.region.Level;
import id.satudata.query.cube.Ages;
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
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts from the population ledger. */
final class CubeCounts implements ExactCounts {

    private static final Set<Cause> COMING_AND_GOING = EnumSet.complementOf(EnumSet.of(Cause.RECLASSIFIED));

    private final JdbcClient jdbc;
    private final SiblingFigures figures;
    private final ReleaseCalendar calendar;

    CubeCounts(JdbcClient jdbc, SiblingFigures figures, ReleaseCalendar calendar) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.calendar = calendar;
    }

    @Override
    public Regional<People> people(Level level, Set<String> around, LocalDate day) {
        Slice slice = Slice.stock(day, calendar.knownOn(day), Ages.ALL);
        Regional<People.Builder> counted = new Regional<>();
        for (SiblingFigure figure : figures.people(jdbc, calendar.edition(day), level, around, slice, Portion.OLDEST)) {
            counted.computeIfAbsent(figure.around(), figure.region(), People.Builder::new)
                    .add(figure.sex(), figure.age(), figure.value());
        }
        return counted.map(People.Builder::build);
    }

    @Override
    public Regional<Long> flow(Level level, Set<String> around, Cause cause, Period step) {
        Regional<Long> flow = new Regional<>();
        for (SiblingFlow figure : flows(level, around, Set.of(), EnumSet.of(cause), List.of(step))) {
            flow.put(figure.around(), figure.region(), figure.value());
        }
        return flow;
    }

    @Override
    public Regional<List<Turnover>> turnover(
            Level level, Set<String> around, Set<String> regions, int firstYear, int lastYear) {
        List<Period> years = IntStream.rangeClosed(firstYear, lastYear)
                .mapToObj(year -> new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .toList();
        Regional<List<Turnover>> turnover = new Regional<>();
        for (SiblingFlow figure : flows(level, around, regions, COMING_AND_GOING, years)) {
            Turnover more = figure.cause().isExit() ? new Turnover(0, figure.value()) : new Turnover(figure.value(), 0);
            List<Turnover> row = turnover.computeIfAbsent(
                    figure.around(),
                    figure.region(),
                    () -> new ArrayList<>(Collections.nCopies(years.size(), Turnover.NONE)));
            row.set(figure.step(), row.get(figure.step()).plus(more));
        }
        return turnover;
    }

    private List<SiblingFlow> flows(
            Level level, Set<String> around, Set<String> regions, Set<Cause> causes, List<Period> steps) {
        List<KnownPeriod> known = steps.stream()
                .map(step -> new KnownPeriod(step, calendar.knownOn(step.to())))
                .toList();
        LocalDate last = steps.getLast().to();
        return figures.flows(jdbc, calendar.edition(last), level, around, regions, causes, known);
    }
}
