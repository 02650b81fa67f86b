package id.satudata.query.indicator;

import id.satudata.access.Access;
import id.satudata.access.Needs;
import id.satudata.kernel.access.Action;
import id.satudata.kernel.access.Sectors;
import id.satudata.query.api.Csv;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/indicators/population/balance")
@Tag(name = "Indicators")
class BalanceApi {

    private static final List<String> HEADER = List.of(
            "region",
            "name",
            "knownOn",
            "edition",
            "from",
            "to",
            "opening",
            "born",
            "takenOver",
            "arrived",
            "movedIn",
            "died",
            "departed",
            "movedOut",
            "closing");

    private final Balance balance;

    BalanceApi(Balance balance) {
        this.balance = balance;
    }

    @Needs(value = Action.READ_FIGURES, sector = Sectors.POPULATION)
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "How a region's population went from opening to closing",
            description = "closing = opening + born + takenOver + arrived + movedIn - died - departed - movedOut;"
                    + " a move inside the region counts in neither. CSV by Accept: text/csv.")
    BalanceAnswer balance(@ParameterObject BalanceQuery query, Access access) {
        return balance.answer(query, access);
    }

    @Needs(value = Action.READ_FIGURES, sector = Sectors.POPULATION)
    @GetMapping(produces = Csv.MEDIA_TYPE)
    ResponseEntity<String> csv(@ParameterObject BalanceQuery query, Access access) {
        BalanceAnswer answer = balance.answer(query, access);
        Csv csv = new Csv(HEADER);
        answer.rows().forEach(row -> csv.line(line(answer, row)));
        return CsvAnswer.of(csv.toString(), answer.watermark(), null);
    }

    private static List<Object> line(BalanceAnswer answer, BalanceRow row) {
        return List.of(
                answer.region().code(),
                answer.region().name(),
                answer.knownOn(),
                answer.edition(),
                row.from(),
                row.to(),
                row.opening(),
                row.born(),
                row.takenOver(),
                row.arrived(),
                row.movedIn(),
                row.died(),
                row.departed(),
                row.movedOut(),
                row.closing());
    }
}
