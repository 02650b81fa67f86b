package id.satudata.query.indicator;

import id.satudata.query.api.Csv;
import id.satudata.query.cube.Dimension;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures per region as CSV: each line says by itself what it is. */
final class ValuesCsv {

    private ValuesCsv() {}

    static String of(ValuesAnswer answer, List<Dimension> by) {
        List<String> header = new ArrayList<>(List.of("indicator"));
        header.addAll(answer.asOf() != null ? List.of("asOf") : List.of("from", "to"));
        header.addAll(List.of("knownOn", "edition", "region", "name", "level"));
        by.forEach(dimension -> header.add(dimension.wireName()));
        header.add("value");
        Suppressions.header(answer.reasons(), header);
        Csv csv = new Csv(header);
        answer.rows().forEach(row -> csv.line(line(answer, row, by)));
        return csv.toString();
    }

    private static List<@Nullable Object> line(ValuesAnswer answer, ValueRow row, List<Dimension> by) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(answer.indicator());
        if (answer.asOf() != null) {
            cells.add(answer.asOf());
        } else {
            cells.add(answer.from());
            cells.add(answer.to());
        }
        cells.add(answer.knownOn());
        cells.add(answer.edition());
        cells.add(row.region().code());
        cells.add(row.region().name());
        cells.add(row.region().level().wireName());
        by.forEach(dimension -> cells.add(row.coordinates().get(dimension)));
        cells.add(row.value());
        Suppressions.cells(answer.reasons(), row.suppressed(), cells);
        return cells;
    }
}
