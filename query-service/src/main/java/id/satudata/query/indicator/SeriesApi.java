package id.satudata.query.indicator;

import id.satudata.access.Access;
import id.satudata.access.Needs;
import id.satudata.kernel.access.Action;
import id.satudata.kernel.access.Sectors;
import id.satudata.query.api.Csv;
import id.satudata.query.cube.Dimension;
import id.satudata.query.disclosure.Audience;
import id.satudata.query.disclosure.Audiences;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/indicators/{id}/series")
@Tag(name = "Indicators")
class SeriesApi {

    private final Series series;
    private final Audiences audiences;

    SeriesApi(Series series, Audiences audiences) {
        this.series = series;
        this.audiences = audiences;
    }

    @Needs(value = Action.READ_FIGURES, sector = Sectors.POPULATION)
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "A region's figures over time",
            description = "A stock at the last day of each step, or a flow in each step; at most 240 steps."
                    + " CSV by Accept: text/csv.")
    SeriesAnswer series(
            @Parameter(example = "births") @PathVariable String id, @ParameterObject SeriesQuery query, Access access) {
        Audience audience = audiences.current();
        return series.answer(read(id, query, access, audience), audience);
    }

    @Needs(value = Action.READ_FIGURES, sector = Sectors.POPULATION)
    @GetMapping(produces = Csv.MEDIA_TYPE)
    ResponseEntity<String> csv(@PathVariable String id, @ParameterObject SeriesQuery query, Access access) {
        Audience audience = audiences.current();
        SeriesQuestion question = read(id, query, access, audience);
        SeriesAnswer answer = series.answer(question, audience);
        return CsvAnswer.of(csv(answer, question.by()), answer.watermark(), null);
    }

    private SeriesQuestion read(String id, SeriesQuery query, Access access, Audience audience) {
        SeriesQuestion question = series.read(Indicator.of(id), query, audience);
        access.requireRegion(question.area().code());
        return question;
    }

    private static String csv(SeriesAnswer answer, List<Dimension> by) {
        List<String> header =
                new ArrayList<>(List.of("indicator", "region", "name", "knownOn", "edition", "from", "to"));
        by.forEach(dimension -> header.add(dimension.wireName()));
        header.add("value");
        Suppressions.header(answer.reasons(), header);
        Csv csv = new Csv(header);
        answer.rows().forEach(row -> csv.line(line(answer, row, by)));
        return csv.toString();
    }

    private static List<@Nullable Object> line(SeriesAnswer answer, SeriesRow row, List<Dimension> by) {
        List<@Nullable Object> cells = new ArrayList<>(List.of(
                answer.indicator(),
                answer.region().code(),
                answer.region().name(),
                answer.knownOn(),
                answer.edition(),
                row.from(),
                row.to()));
        by.forEach(dimension -> cells.add(row.coordinates().get(dimension)));
        cells.add(row.value());
        Suppressions.cells(answer.reasons(), row.suppressed(), cells);
        return cells;
    }
}
