package id.satudata.query.indicator;

import id.satudata.access.Access;
import id.satudata.access.Needs;
import id.satudata.kernel.access.Action;
import id.satudata.kernel.access.Sectors;
import id.satudata.query.api.Csv;
import id.satudata.query.disclosure.Audience;
import id.satudata.query.disclosure.Audiences;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/indicators/{id}/values")
@Tag(name = "Indicators")
class ValuesApi {

    private final ValuesReader reader;
    private final Values values;
    private final Audiences audiences;

    ValuesApi(ValuesReader reader, Values values, Audiences audiences) {
        this.reader = reader;
        this.values = values;
        this.audiences = audiences;
    }

    @Needs(value = Action.READ_FIGURES, sector = Sectors.POPULATION)
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Figures per region",
            description = "A stock as of a day, or a flow in a period, as known on a day. Ages are completed years,"
                    + " exact to the day. For protected audiences small cells, and whatever would give them away, are"
                    + " null with a reason. CSV by Accept: text/csv.")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "400", description = "a parameter or value that is not known; the problem names it")
    @ApiResponse(responseCode = "404", description = "an indicator or region that is not known")
    @ApiResponse(responseCode = "503", description = "position after is not in yet, or the database is away")
    ValuesAnswer values(
            @Parameter(example = "population") @PathVariable String id,
            @ParameterObject ValuesQuery query,
            Access access) {
        Audience audience = audiences.current();
        return values.answer(read(id, query, access, audience), audience);
    }

    @Needs(value = Action.READ_FIGURES, sector = Sectors.POPULATION)
    @GetMapping(produces = Csv.MEDIA_TYPE)
    ResponseEntity<String> csv(@PathVariable String id, @ParameterObject ValuesQuery query, Access access) {
        Audience audience = audiences.current();
        ValuesQuestion question = read(id, query, access, audience);
        ValuesAnswer answer = values.answer(question, audience);
        return CsvAnswer.of(ValuesCsv.of(answer, question.by()), answer.watermark(), answer.next());
    }

    private ValuesQuestion read(String id, ValuesQuery query, Access access, Audience audience) {
        ValuesQuestion question = reader.read(Indicator.of(id), query, audience);
        access.requireRegion(question.area().code());
        return question;
    }
}
