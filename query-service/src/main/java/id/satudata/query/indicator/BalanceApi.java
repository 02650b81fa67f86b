package id.satudata.query.indicator;

import id.satudata.access.Access;
import id.satudata.access.Needs;
import id.satudata.kernel.access.Action;
import id.satudata.kernel.access.Sectors;
import id.satudata.query.api.Csv;
import id.satudata.query.disclosure.Audiences;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private final Audiences audiences;

    BalanceApi(Balance balance, Audiences audiences) {
        this.balance = balance;
        this.audiences = audiences;
    }

    @Needs(value = Action.READ_FIGURES, sector = Sectors.POPULATION)
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "How a region's population went from opening to closing",
            description = "closing = opening + born + takenOver + arrived + movedIn - died - departed - movedOut;"
                    + " a move inside the region counts in neither. CSV by Accept: text/csv.")
    BalanceAnswer balance(@ParameterObject BalanceQuery query, Access access) {
        return balance.answer(query, access, audiences.current());
    }

    @Needs(value = Action.READ_FIGURES, sector = Sectors.POPULATION)
    @GetMapping(produces = Csv.MEDIA_TYPE)
    ResponseEntity<String> csv(@ParameterObject BalanceQuery query, Access access) {
        BalanceAnswer answer = balance.answer(query, access, audiences.current());
        List<String> header = new ArrayList<>(HEADER);
        Suppressions.header(answer.reasons(), header);
        Csv csv = new Csv(header);
        answer.rows().forEach(row -> csv.line(line(answer, row)));
        return CsvAnswer.of(csv.toString(), answer.watermark(), null);
    }

    private static List<@Nullable Object> line(BalanceAnswer answer, BalanceRow row) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(answer.region().code());
        cells.add(answer.region().name());
        cells.add(answer.knownOn());
        cells.add(answer.edition());
        cells.add(row.from());
        cells.add(row.to());
        cells.add(row.opening());
        cells.add(row.born());
        cells.add(row.takenOver());
        cells.add(row.arrived());
        cells.add(row.movedIn());
        cells.add(row.died());
        cells.add(row.departed());
        cells.add(row.movedOut());
        cells.add(row.closing());
        Suppressions.cells(answer.reasons(), row.suppressed(), cells);
        return cells;
    }
}
