package id.satudata.query.indicator;

import id.satudata.kernel.region.Edition;
import id.satudata.query.cube.Dimension;
import id.satudata.query.cube.Figure;
import id.satudata.query.cube.PopulationFigures;
import id.satudata.query.cube.Slice;
import id.satudata.query.feed.ReadModel;
import id.satudata.query.feed.Watermarks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers for figures per region: rows, total and watermark of one and the same state. */
@Component
class Values {

    private final ReadModel readModel;
    private final PopulationFigures figures;
    private final Watermarks watermarks;
    private final RegionNaming names;

    Values(ReadModel readModel, PopulationFigures figures, Watermarks watermarks, RegionNaming names) {
        this.readModel = readModel;
        this.figures = figures;
        this.watermarks = watermarks;
        this.names = names;
    }

    ValuesAnswer answer(ValuesQuestion question) {
        return readModel.query(jdbc -> answer(jdbc, question));
    }

    private ValuesAnswer answer(JdbcClient jdbc, ValuesQuestion question) {
        Slice slice = question.slice();
        List<String> codes =
                figures.regions(jdbc, question.area(), question.level(), question.cursor(), question.size() + 1);
        List<String> page = codes.subList(0, Math.min(question.size(), codes.size()));
        List<Figure> found = figures.values(jdbc, question.area(), slice, question.level(), page, question.by());
        boolean stock = question.indicator().isStock();
        return new ValuesAnswer(
                question.indicator().id(),
                stock ? slice.asOf() : null,
                stock ? null : slice.period().from(),
                stock ? null : slice.period().to(),
                slice.knownOn(),
                question.area().edition().id(),
                rows(question, page, found),
                total(jdbc, question, page.equals(codes), found),
                page.size() < codes.size() ? page.getLast() : null,
                watermarks.current());
    }

    /** Where all regions are at hand a stock need not be counted twice; a flow may, since moves between them count. */
    private long total(JdbcClient jdbc, ValuesQuestion question, boolean last, List<Figure> found) {
        return question.indicator().isStock() && last && question.cursor().isEmpty()
                ? found.stream().mapToLong(Figure::value).sum()
                : figures.total(jdbc, question.area(), question.slice());
    }

    private List<ValueRow> rows(ValuesQuestion question, List<String> page, List<Figure> found) {
        Map<String, Map<Map<Dimension, Integer>, Long>> byRegion = new HashMap<>();
        found.forEach(figure -> byRegion.computeIfAbsent(figure.region(), region -> new HashMap<>())
                .put(figure.coordinates(), figure.value()));
        List<Map<Dimension, Integer>> grid = Grid.of(
                question.by(),
                question.slice().ages(),
                found.stream().map(Figure::coordinates).toList());
        List<ValueRow> rows = new ArrayList<>();
        for (String code : page) {
            Map<Map<Dimension, Integer>, Long> values = byRegion.getOrDefault(code, Map.of());
            if (!values.isEmpty() || isListed(question, code)) {
                grid.forEach(cell -> rows.add(row(question, code, cell, values.getOrDefault(cell, 0L))));
            }
        }
        return rows;
    }

    /** Regions the edition does not list are shown only where somebody is counted in them. */
    private boolean isListed(ValuesQuestion question, String code) {
        Edition edition = question.area().edition();
        return names.lists(code, question.level(), edition);
    }

    private ValueRow row(ValuesQuestion question, String code, Map<Dimension, Integer> cell, long value) {
        return new ValueRow(names.name(code, question.level(), question.area().edition()), Coordinates.of(cell), value);
    }
}
