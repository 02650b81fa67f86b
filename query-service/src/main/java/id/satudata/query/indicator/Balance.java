package id.satudata.query.indicator;

import id.satudata.access.Access;
import id.satudata.query.cube.Ages;
import id.satudata.query.cube.Area;
import id.satudata.query.cube.CalendarStep;
import id.satudata.query.cube.Cause;
import id.satudata.query.cube.Period;
import id.satudata.query.cube.PopulationFigures;
import id.satudata.query.cube.Slice;
import id.satudata.query.disclosure.Audience;
import id.satudata.query.disclosure.Disclosure;
import id.satudata.query.disclosure.ReleaseCalendar;
import id.satudata.query.feed.ReadModel;
import id.satudata.query.feed.Watermarks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers for the population balance of a region. */
@Component
class Balance {

    private final ReadModel readModel;
    private final PopulationFigures figures;
    private final Published published;
    private final ReleaseCalendar calendar;
    private final Watermarks watermarks;
    private final RegionNaming names;
    private final ParameterReader parameters;
    private final Defaults defaults;
    private final Reasons reasons;

    Balance(
            ReadModel readModel,
            PopulationFigures figures,
            Published published,
            ReleaseCalendar calendar,
            Watermarks watermarks,
            RegionNaming names,
            ParameterReader parameters,
            Defaults defaults,
            Reasons reasons) {
        this.readModel = readModel;
        this.figures = figures;
        this.published = published;
        this.calendar = calendar;
        this.watermarks = watermarks;
        this.names = names;
        this.parameters = parameters;
        this.defaults = defaults;
        this.reasons = reasons;
    }

    BalanceAnswer answer(BalanceQuery sent, Access access, Audience audience) {
        String last = defaults.to(sent.to(), audience);
        Area area = parameters.area(sent.region(), defaults.edition("to", last, sent.edition(), audience));
        access.requireRegion(area.code());
        Period period = parameters.period(sent.from(), last);
        Slice everything =
                new Slice(Indicator.POPULATION.measure(), period, parameters.knownOn(sent.knownOn()), Ages.ALL);
        Optional<CalendarStep> step = parameters.step(sent.step());
        List<Period> steps =
                step.map(asked -> parameters.steps(period, asked, 1)).orElse(List.of(period));
        return readModel.query(jdbc -> new BalanceAnswer(
                names.name(area),
                calendar.knownOn(period.to(), everything.knownOn(), audience),
                area.edition().id(),
                switch (audience) {
                    case Audience.Exact _ -> rows(jdbc, area, everything, step.orElse(CalendarStep.YEAR), steps);
                    case Audience.Protected some -> rows(jdbc, area, everything, steps, some);
                },
                reasons.of(audience),
                watermarks.current()));
    }

    private List<BalanceRow> rows(JdbcClient jdbc, Area area, Slice everything, CalendarStep step, List<Period> steps) {
        Slice eve = Slice.stock(everything.period().eve(), everything.knownOn(), Ages.ALL);
        long opening = figures.total(jdbc, area, eve);
        Map<LocalDate, Map<Cause, Long>> movements = figures.movements(jdbc, area, everything, step);
        List<BalanceRow> rows = new ArrayList<>();
        for (Period row : steps) {
            Map<Cause, Long> within = within(row, movements, step);
            long closing = opening
                    + within.values().stream().mapToLong(Long::longValue).sum();
            rows.add(BalanceRow.of(row, Disclosure.of(opening), unsigned(within), Disclosure.of(closing)));
            opening = closing;
        }
        return rows;
    }

    private List<BalanceRow> rows(
            JdbcClient jdbc, Area area, Slice everything, List<Period> steps, Audience.Protected audience) {
        List<BalanceRow> rows = new ArrayList<>();
        for (Period row : steps) {
            Map<Cause, Disclosure> movements = new EnumMap<>(Cause.class);
            for (Indicator indicator : Indicator.values()) {
                if (!indicator.isStock()) {
                    movements.put(
                            indicator.measure().cause(),
                            published.flow(jdbc, audience, indicator, area, everything, row));
                }
            }
            rows.add(BalanceRow.of(
                    row,
                    published.people(jdbc, audience, area, everything, row.eve(), Map.of()),
                    movements,
                    published.people(jdbc, audience, area, everything, row.to(), Map.of())));
        }
        return rows;
    }

    private static Map<Cause, Long> within(Period row, Map<LocalDate, Map<Cause, Long>> movements, CalendarStep step) {
        Map<Cause, Long> sum = new EnumMap<>(Cause.class);
        movements.forEach((first, causes) -> {
            if (!first.isBefore(step.first(row.from())) && !first.isAfter(row.to())) {
                causes.forEach((cause, number) -> sum.merge(cause, number, Long::sum));
            }
        });
        return sum;
    }

    /** Those who left are entered negative. */
    private static Map<Cause, Disclosure> unsigned(Map<Cause, Long> movements) {
        Map<Cause, Disclosure> numbers = new EnumMap<>(Cause.class);
        movements.forEach((cause, number) -> numbers.put(cause, Disclosure.of(cause.isExit() ? -number : number)));
        return numbers;
    }
}
