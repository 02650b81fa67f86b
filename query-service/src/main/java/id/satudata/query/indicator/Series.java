package id.satudata.query.indicator;

import id.satudata.query.cube.Ages;
import id.satudata.query.cube.Area;
import id.satudata.query.cube.CalendarStep;
import id.satudata.query.cube.Dimension;
import id.satudata.query.cube.Period;
import id.satudata.query.cube.Point;
import id.satudata.query.cube.PopulationFigures;
import id.satudata.query.cube.Slice;
import id.satudata.query.feed.ReadModel;
import id.satudata.query.feed.Watermarks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers for one region's figures over time. */
@Component
class Series {

    private final ReadModel readModel;
    private final PopulationFigures figures;
    private final Watermarks watermarks;
    private final RegionNaming names;
    private final ParameterReader parameters;

    Series(
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

    SeriesQuestion read(Indicator indicator, SeriesQuery sent) {
        Area area = parameters.area(sent.region(), sent.edition());
        Period period = parameters.period(sent.from(), sent.to());
        CalendarStep step = parameters.step(sent.step()).orElse(CalendarStep.MONTH);
        Ages ages = parameters.ages(sent.age());
        List<Dimension> by = parameters.by(sent.by());
        Slice slice = new Slice(indicator.measure(), period, parameters.knownOn(sent.knownOn()), ages);
        return new SeriesQuestion(
                indicator, area, slice, step, parameters.steps(period, step, Grid.size(by, ages)), by);
    }

    SeriesAnswer answer(SeriesQuestion question) {
        return readModel.query(jdbc -> new SeriesAnswer(
                question.indicator().id(),
                names.name(question.area()),
                question.step().wireName(),
                question.slice().knownOn(),
                question.area().edition().id(),
                rows(question, points(jdbc, question)),
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
        List<Map<Dimension, Integer>> grid = Grid.of(
                question.by(),
                question.slice().ages(),
                points.stream().map(Point::coordinates).toList());
        List<SeriesRow> rows = new ArrayList<>();
        for (Period step : question.steps()) {
            LocalDate day =
                    question.indicator().isStock() ? step.to() : question.step().first(step.from());
            grid.forEach(cell -> rows.add(new SeriesRow(
                    step.from(), step.to(), Coordinates.of(cell), values.getOrDefault(key(day, cell), 0L))));
        }
        return rows;
    }

    private static Point key(LocalDate day, Map<Dimension, Integer> cell) {
        return new Point(day, cell, 0);
    }
}
