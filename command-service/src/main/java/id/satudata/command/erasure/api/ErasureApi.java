package id.satudata.command.erasure.api;

import id.satudata.access.Needs;
import id.satudata.command.api.FactEndpoint;
import id.satudata.command.api.FactRequest;
import id.satudata.command.api.Receipt;
import id.satudata.command.erasure.EraseData;
import id.satudata.command.recording.FactKind;
import id.satudata.kernel.access.Action;
import id.satudata.kernel.access.Sectors;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Erasures of personal data, one at a time: a batch does not take them. */
@RestController
@RequestMapping(path = "/v1", consumes = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Privacy", description = "Rights of those whom facts are about")
class ErasureApi {

    private static final FactKind<ErasureReport> ERASURES =
            new FactKind<>("erasures", Sectors.POPULATION, Action.ERASE, ErasureReport.class, ErasureApi::command);

    private final FactEndpoint facts;

    ErasureApi(FactEndpoint facts) {
        this.facts = facts;
    }

    @Needs(value = Action.ERASE, sector = Sectors.POPULATION)
    @PostMapping("/erasures")
    @Operation(
            summary = "Erase personal data about a citizen",
            description =
                    "What is kept by consent goes. What the civil register has to keep is refused with the law that"
                            + " says so, unless it was unlawful from the start. Nothing that is erased can be brought back.")
    ResponseEntity<Receipt> erasure(@Valid @RequestBody ErasureReport report, FactRequest request) {
        return facts.accept(ERASURES, report, request);
    }

    private static EraseData command(ErasureReport report) {
        return new EraseData(report.named(), report.ground(), report.fields() == null ? List.of() : report.fields());
    }
}
