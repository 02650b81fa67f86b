package id.satudata.command.family.api;

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

/** Facts about family cards, one resource each. */
@RestController
@RequestMapping(path = "/v1", consumes = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Family cards", description = "Who heads a household and who belongs to it")
class FamilyApi {

    private final FactEndpoint facts;

    FamilyApi(FactEndpoint facts) {
        this.facts = facts;
    }

    @Needs(value = Action.RECORD_FACT, sector = Sectors.POPULATION)
    @PostMapping("/family-cards")
    @Operation(summary = "Issue a family card")
    ResponseEntity<Receipt> familyCard(@Valid @RequestBody FamilyCardReport report, FactRequest request) {
        return facts.accept(FamilyFactKinds.FAMILY_CARDS, report, request);
    }

    @Needs(value = Action.RECORD_FACT, sector = Sectors.POPULATION)
    @PostMapping("/family-joins")
    @Operation(summary = "Report that someone joins a family card")
    ResponseEntity<Receipt> familyJoin(@Valid @RequestBody FamilyJoinReport report, FactRequest request) {
        return facts.accept(FamilyFactKinds.FAMILY_JOINS, report, request);
    }

    @Needs(value = Action.RECORD_FACT, sector = Sectors.POPULATION)
    @PostMapping("/family-leaves")
    @Operation(summary = "Report that someone leaves a family card")
    ResponseEntity<Receipt> familyLeave(@Valid @RequestBody FamilyLeaveReport report, FactRequest request) {
        return facts.accept(FamilyFactKinds.FAMILY_LEAVES, report, request);
    }
}
