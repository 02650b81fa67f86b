package id.satudata.query.indicator;

import id.satudata.query.cube.Ages;
import id.satudata.query.cube.Area;
import id.satudata.query.cube.CalendarStep;
import id.satudata.query.cube.Dimension;
import id.satudata.query.cube.Period;
import id.satudata.query.cube.Point;
import id.satudata.query.cube.PopulationFigures;
import id.satudata.query.cube.Slice;
import id.satudata.query.disclosure.Audience;
import id.satudata.query.disclosure.Disclosure;
import id.satudata.query.disclosure.ReleaseCalendar;
import id.satudata.query.feed.ReadModel;
import id.satudata.query.feed.Watermarks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers for one region's figures over time. */
@Component
class Series {

    private final ReadModel readModel;
    private final PopulationFigures figures;
    private final Published published;
    private final ReleaseCalendar calendar;
    private final Watermarks watermarks;
    private final RegionNaming names;
    private final ParameterReader parameters;
    private final Defaults defaults;
    private final Reasons reasons;

    Series(
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

    SeriesQuestion read(Indicator indicator, SeriesQuery sent, Audience audience) {
        String last = defaults.to(sent.to(), audience);
        Area area = parameters.area(sent.region(), defaults.edition("to", last, sent.edition(), audience));
        Period period = parameters.period(sent.from(), last);
        CalendarStep step = parameters.step(sent.step()).orElse(CalendarStep.MONTH);
        Ages ages = parameters.ages(sent.age());
        List<Dimension> by = parameters.by(sent.by());
        Slice slice = new Slice(indicator.measure(), period, parameters.knownOn(sent.knownOn()), ages);
        return new SeriesQuestion(
                indicator, area, slice, step, parameters.steps(period, step, Grid.size(by, ages)), by);
    }

    SeriesAnswer answer(SeriesQuestion question, Audience audience) {
        return readModel.query(jdbc -> new SeriesAnswer(
                question.indicator().id(),
                names.name(question.area()),
                question.step().wireName(),
                calendar.knownOn(question.slice().asOf(), question.slice().knownOn(), audience),
                question.area().edition().id(),
                switch (audience) {
                    case Audience.Exact _ -> rows(question, points(jdbc, question));
                    case Audience.Protected some -> rows(jdbc, question, some);
                },
                reasons.of(audience),
                watermarks.current()));
    }

    private List<Point> points(JdbcClient jdbc, SeriesQuestion question) {
        List<LocalDate> ends = question.steps().stream().map(Period::to).toList();
        return question.indicator().isStock()
                ? figures.stocks(jdbc, question.area(), question.slice(), ends, question.by())
                : figures.flows(jdbc, question.area(), question.slice(), question.step(), question.by());
    }

    private static List<SeriesRow> rows(SeriesQuestion question, List<Point> points) {
        Map<Point, Long> values = new HashMap<>();
        points.forEach(point -> values.put(key(point.day(), point.coordinates()), point.value()));
        List<Map<Dimension, Integer>> occurring =
                points.stream().map(Point::coordinates).toList();
        return rows(question, occurring, (step, cell) -> {
            LocalDate day =
                    question.indicator().isStock() ? step.to() : question.step().first(step.from());
            return Disclosure.of(values.getOrDefault(key(day, cell), 0L));
        });
    }

    private List<SeriesRow> rows(JdbcClient jdbc, SeriesQuestion question, Audience.Protected audience) {
        Area area = question.area();
        Slice slice = question.slice();
        if (question.indicator().isStock()) {
            return rows(
                    question,
                    List.of(),
                    (step, cell) -> published.people(jdbc, audience, area, slice, step.to(), cell));
        }
        return rows(
                question,
                List.of(),
                (step, cell) -> cell.isEmpty()
                        ? published.flow(jdbc, audience, question.indicator(), area, slice, step)
                        : ProtectedNumbers.UNPUBLISHED);
    }

    private static List<SeriesRow> rows(
            SeriesQuestion question,
            List<Map<Dimension, Integer>> occurring,
            BiFunction<Period, Map<Dimension, Integer>, Disclosure> figures) {
        List<Map<Dimension, Integer>> grid =
                Grid.of(question.by(), question.slice().ages(), occurring);
        List<SeriesRow> rows = new ArrayList<>();
        for (Period step : question.steps()) {
            grid.forEach(cell -> rows.add(SeriesRow.of(step, Coordinates.of(cell), figures.apply(step, cell))));
        }
        return rows;
    }

    private static Point key(LocalDate day, Map<Dimension, Integer> cell) {
        return new Point(day, cell, 0);
    }
}
