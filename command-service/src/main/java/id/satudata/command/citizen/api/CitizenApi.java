package id.satudata.command.citizen.api;

import id.satudata.access.Needs;
import id.satudata.command.api.FactEndpoint;
import id.satudata.command.api.FactRequest;
import id.satudata.command.api.Receipt;
import id.satudata.kernel.access.Action;
import id.satudata.kernel.access.Sectors;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Civil facts, one resource each. */
@RestController
@RequestMapping(path = "/v1", consumes = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Civil registration", description = "Facts about citizens, from birth to death")
class CitizenApi {

    private final FactEndpoint facts;

    CitizenApi(FactEndpoint facts) {
        this.facts = facts;
    }

    @Needs(value = Action.RECORD_FACT, sector = Sectors.POPULATION)
    @PostMapping("/residents")
    @Operation(summary = "Take over a person from an older register")
    ResponseEntity<Receipt> resident(@Valid @RequestBody ResidentReport report, FactRequest request) {
        return facts.accept(CivilFactKinds.RESIDENTS, report, request);
    }

    @Needs(value = Action.RECORD_FACT, sector = Sectors.POPULATION)
    @PostMapping("/births")
    @Operation(summary = "Report a birth")
    ResponseEntity<Receipt> birth(@Valid @RequestBody BirthReport report, FactRequest request) {
        return facts.accept(CivilFactKinds.BIRTHS, report, request);
    }

    @Needs(value = Action.RECORD_FACT, sector = Sectors.POPULATION)
    @PostMapping("/deaths")
    @Operation(summary = "Report a death")
    ResponseEntity<Receipt> death(@Valid @RequestBody DeathReport report, FactRequest request) {
        return facts.accept(CivilFactKinds.DEATHS, report, request);
    }

    @Needs(value = Action.RECORD_FACT, sector = Sectors.POPULATION)
    @PostMapping("/moves")
    @Operation(summary = "Report a move within the country")
    ResponseEntity<Receipt> move(@Valid @RequestBody MoveReport report, FactRequest request) {
        return facts.accept(CivilFactKinds.MOVES, report, request);
    }

    @Needs(value = Action.RECORD_FACT, sector = Sectors.POPULATION)
    @PostMapping("/departures")
    @Operation(summary = "Report that someone leaves to live abroad")
    ResponseEntity<Receipt> departure(@Valid @RequestBody DepartureReport report, FactRequest request) {
        return facts.accept(CivilFactKinds.DEPARTURES, report, request);
    }

    @Needs(value = Action.RECORD_FACT, sector = Sectors.POPULATION)
    @PostMapping("/arrivals")
    @Operation(summary = "Report that someone known comes back from abroad")
    ResponseEntity<Receipt> arrival(@Valid @RequestBody ArrivalReport report, FactRequest request) {
        return facts.accept(CivilFactKinds.ARRIVALS, report, request);
    }

    @Needs(value = Action.RECORD_FACT, sector = Sectors.POPULATION)
    @PostMapping("/marriages")
    @Operation(summary = "Report a marriage")
    ResponseEntity<Receipt> marriage(@Valid @RequestBody MarriageReport report, FactRequest request) {
        return facts.accept(CivilFactKinds.MARRIAGES, report, request);
    }

    @Needs(value = Action.RECORD_FACT, sector = Sectors.POPULATION)
    @PostMapping("/divorces")
    @Operation(summary = "Report a divorce")
    ResponseEntity<Receipt> divorce(@Valid @RequestBody DivorceReport report, FactRequest request) {
        return facts.accept(CivilFactKinds.DIVORCES, report, request);
    }

    @Needs(value = Action.RECORD_FACT, sector = Sectors.POPULATION)
    @PostMapping("/name-changes")
    @Operation(summary = "Report a change of name")
    ResponseEntity<Receipt> nameChange(@Valid @RequestBody NameChangeReport report, FactRequest request) {
        return facts.accept(CivilFactKinds.NAME_CHANGES, report, request);
    }

    @Needs(value = Action.RECORD_FACT, sector = Sectors.POPULATION)
    @PostMapping("/nik-assignments")
    @Operation(summary = "Give a NIK to someone registered without one")
    ResponseEntity<Receipt> nikAssignment(@Valid @RequestBody NikAssignmentReport report, FactRequest request) {
        return facts.accept(CivilFactKinds.NIK_ASSIGNMENTS, report, request);
    }

    @Needs(value = Action.RECORD_FACT, sector = Sectors.POPULATION)
    @PostMapping("/contacts")
    @Operation(summary = "Report how a citizen agrees to be reached")
    ResponseEntity<Receipt> contact(@Valid @RequestBody ContactReport report, FactRequest request) {
        return facts.accept(CivilFactKinds.CONTACTS, report, request);
    }
}
