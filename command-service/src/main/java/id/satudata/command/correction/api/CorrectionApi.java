package id.satudata.command.correction.api;

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

/** Corrections and revocations of facts of any sector. */
@RestController
@RequestMapping(path = "/v1", consumes = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Corrections", description = "Putting recorded facts right")
class CorrectionApi {

    private final FactEndpoint facts;

    CorrectionApi(FactEndpoint facts) {
        this.facts = facts;
    }

    @Needs(value = Action.CORRECT_FACT, sector = Sectors.POPULATION)
    @PostMapping("/corrections")
    @Operation(summary = "Correct a field of an earlier fact")
    ResponseEntity<Receipt> correction(@Valid @RequestBody CorrectionReport report, FactRequest request) {
        return facts.accept(CorrectionKinds.CORRECTIONS, report, request);
    }

    @Needs(value = Action.CORRECT_FACT, sector = Sectors.POPULATION)
    @PostMapping("/revocations")
    @Operation(summary = "Revoke an earlier fact that never happened")
    ResponseEntity<Receipt> revocation(@Valid @RequestBody RevocationReport report, FactRequest request) {
        return facts.accept(CorrectionKinds.REVOCATIONS, report, request);
    }
}
