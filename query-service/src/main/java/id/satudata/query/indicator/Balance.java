package id.satudata.query.indicator;

import id.satudata.access.Access;
import id.satudata.query.cube.Ages;
import id.satudata.query.cube.Area;
import id.satudata.query.cube.CalendarStep;
import id.satudata.query.cube.Cause;
import id.satudata.query.cube.Period;
import id.satudata.query.cube.PopulationFigures;
import id.satudata.query.cube.Slice;
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
    private final Watermarks watermarks;
    private final RegionNaming names;
    private final ParameterReader parameters;

    Balance(
            ReadModel readModel,
            PopulationFigures figures,
            Watermarks watermarks,
            RegionNaming names,
            ParameterReader parameters) {
        this.readModel = readModel;
        this.figures = figures;
        this.watermarks = watermarks;
        this.names = names;
        this.parameters = parameters;
    }

    BalanceAnswer answer(BalanceQuery sent, Access access) {
        Area area = parameters.area(sent.region(), sent.edition());
        access.requireRegion(area.code());
        Period period = parameters.period(sent.from(), sent.to());
        LocalDate knownOn = parameters.knownOn(sent.knownOn());
        Optional<CalendarStep> step = parameters.step(sent.step());
        List<Period> steps =
                step.map(asked -> parameters.steps(period, asked, 1)).orElse(List.of(period));
        return readModel.query(jdbc -> new BalanceAnswer(
                names.name(area),
                knownOn,
                area.edition().id(),
                rows(jdbc, area, period, knownOn, step.orElse(CalendarStep.YEAR), steps),
                watermarks.current()));
    }

    private List<BalanceRow> rows(
            JdbcClient jdbc, Area area, Period period, LocalDate knownOn, CalendarStep step, List<Period> steps) {
        long opening = figures.total(jdbc, area, Slice.stock(period.eve(), knownOn, Ages.ALL));
        Slice everything = new Slice(Indicator.POPULATION.measure(), period, knownOn, Ages.ALL);
        Map<LocalDate, Map<Cause, Long>> movements = figures.movements(jdbc, area, everything, step);
        List<BalanceRow> rows = new ArrayList<>();
        for (Period row : steps) {
            rows.add(BalanceRow.of(row, opening, within(row, movements, step)));
            opening = rows.getLast().closing();
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
}
