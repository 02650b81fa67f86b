package id.satudata.query.indicator;

import id.satudata.kernel.region.Edition;
import id.satudata.query.cube.Dimension;
import id.satudata.query.cube.Figure;
import id.satudata.query.cube.PopulationFigures;
import id.satudata.query.cube.Slice;
import id.satudata.query.disclosure.Audience;
import id.satudata.query.disclosure.Disclosure;
import id.satudata.query.disclosure.ReleaseCalendar;
import id.satudata.query.feed.ReadModel;
import id.satudata.query.feed.Watermarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers for figures per region: rows, total and watermark of one and the same state. */
@Component
class Values {

    private final ReadModel readModel;
    private final PopulationFigures figures;
    private final Published published;
    private final ReleaseCalendar calendar;
    private final Watermarks watermarks;
    private final RegionNaming names;
    private final Reasons reasons;

    Values(
            ReadModel readModel,
            PopulationFigures figures,
            Published published,
            ReleaseCalendar calendar,
            Watermarks watermarks,
            RegionNaming names,
            Reasons reasons) {
        this.readModel = readModel;
        this.figures = figures;
        this.published = published;
        this.calendar = calendar;
        this.watermarks = watermarks;
        this.names = names;
        this.reasons = reasons;
    }

    ValuesAnswer answer(ValuesQuestion question, Audience audience) {
        return readModel.query(jdbc -> answer(jdbc, question, audience));
    }

    private ValuesAnswer answer(JdbcClient jdbc, ValuesQuestion question, Audience audience) {
        Slice slice = question.slice();
        List<String> codes =
                figures.regions(jdbc, question.area(), question.level(), question.cursor(), question.size() + 1);
        List<String> page = codes.subList(0, Math.min(question.size(), codes.size()));
        Numbers numbers = switch (audience) {
            case Audience.Exact _ -> numbers(jdbc, question, page, page.equals(codes));
            case Audience.Protected some -> published.numbers(jdbc, question, page, some);
        };
        boolean stock = question.indicator().isStock();
        return new ValuesAnswer(
                question.indicator().id(),
                stock ? slice.asOf() : null,
                stock ? null : slice.period().from(),
                stock ? null : slice.period().to(),
                calendar.knownOn(slice.asOf(), slice.knownOn(), audience),
                question.area().edition().id(),
                rows(question, page, numbers),
                Shown.value(numbers.total()),
                Shown.reason(numbers.total()),
                reasons.of(audience),
                page.size() < codes.size() ? page.getLast() : null,
                watermarks.current());
    }

    private Numbers numbers(JdbcClient jdbc, ValuesQuestion question, List<String> page, boolean last) {
        List<Figure> found =
                figures.values(jdbc, question.area(), question.slice(), question.level(), page, question.by());
        return new ExactNumbers(found, total(jdbc, question, last, found));
    }

    /** Where all regions are at hand a stock need not be counted twice; a flow may, since moves between them count. */
    private long total(JdbcClient jdbc, ValuesQuestion question, boolean last, List<Figure> found) {
        return question.indicator().isStock() && last && question.cursor().isEmpty()
                ? found.stream().mapToLong(Figure::value).sum()
                : figures.total(jdbc, question.area(), question.slice());
    }

    private List<ValueRow> rows(ValuesQuestion question, List<String> page, Numbers numbers) {
        List<Map<Dimension, Integer>> grid =
                Grid.of(question.by(), question.slice().ages(), numbers.occurring());
        List<ValueRow> rows = new ArrayList<>();
        for (String code : page) {
            if (numbers.tellOf(code) || isListed(question, code)) {
                grid.forEach(cell -> rows.add(row(question, code, cell, numbers.figure(code, cell))));
            }
        }
        return rows;
    }

    /** Regions the edition does not list are shown only where somebody is counted in them. */
    private boolean isListed(ValuesQuestion question, String code) {
        Edition edition = question.area().edition();
        return names.lists(code, question.level(), edition);
    }

    private ValueRow row(ValuesQuestion question, String code, Map<Dimension, Integer> cell, Disclosure figure) {
        return ValueRow.of(names.name(code, question.level(), question.area().edition()), Coordinates.of(cell), figure);
    }
}
