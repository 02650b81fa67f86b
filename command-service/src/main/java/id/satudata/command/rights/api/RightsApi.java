package id.satudata.command.rights.api;

import id.satudata.access.Access;
import id.satudata.access.Needs;
import id.satudata.access.Refusal;
import id.satudata.command.api.FactEndpoint;
import id.satudata.command.api.FactRequest;
import id.satudata.command.api.Receipt;
import id.satudata.command.decision.Command;
import id.satudata.command.recording.FactKind;
import id.satudata.command.rights.AnswerRequest;
import id.satudata.command.rights.RequestRight;
import id.satudata.kernel.access.Action;
import id.satudata.kernel.access.Sectors;
import id.satudata.kernel.rights.RightsChannel;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Requests and their answers, one at a time: a batch does not take them. */
@RestController
@RequestMapping(path = "/v1", consumes = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Privacy", description = "Rights of those whom facts are about")
class RightsApi {

    private static final String REQUESTS = "rights-requests";

    private static final FactKind<RightsRequestReport> BY_THEMSELVES = requests(RightsChannel.OWN_TOKEN);

    private static final FactKind<RightsRequestReport> IN_PERSON = requests(RightsChannel.IN_PERSON);

    private static final FactKind<RightsAnswerReport> ANSWERS =
            kind("rights-answers", Action.ANSWER_RIGHT, RightsAnswerReport.class, RightsApi::answer);

    private final FactEndpoint facts;

    RightsApi(FactEndpoint facts) {
        this.facts = facts;
    }

    @Needs(value = Action.REQUEST_RIGHT, sector = Sectors.POPULATION)
    @PostMapping("/" + REQUESTS)
    @Operation(
            summary = "Use a right: access, correction, restriction, erasure, objection",
            description =
                    "Citizens for themselves; the data protection officer for whoever came in person. The receipt's"
                            + " subjectId is the id of the request, to be answered within 3×24 hours.")
    ResponseEntity<Receipt> request(@Valid @RequestBody RightsRequestReport report, FactRequest request) {
        UUID self = request.access().caller().citizenId();
        return self == null
                ? facts.accept(IN_PERSON, report, request)
                : facts.accept(BY_THEMSELVES, own(report, self, request.access()), request);
    }

    @Needs(value = Action.ANSWER_RIGHT, sector = Sectors.POPULATION)
    @PostMapping("/rights-answers")
    @Operation(
            summary = "Answer a request",
            description =
                    "What is granted is done by /v1/corrections, /v1/revocations or /v1/erasures, or by the export of"
                            + " the query side; the answer may name the event. A refusal gives its reason and its law.")
    ResponseEntity<Receipt> answer(@Valid @RequestBody RightsAnswerReport report, FactRequest request) {
        return facts.accept(ANSWERS, report, request);
    }

    /** Whoever names somebody else is answered as if nobody had that name. */
    private static RightsRequestReport own(RightsRequestReport report, UUID self, Access access) {
        if (report.namesAnotherThan(self)) {
            throw access.refuse(Refusal.RECORD);
        }
        access.about(Set.of(self));
        return report.by(self);
    }

    private static FactKind<RightsRequestReport> requests(RightsChannel channel) {
        return kind(
                REQUESTS,
                Action.REQUEST_RIGHT,
                RightsRequestReport.class,
                report -> new RequestRight(report.named(), report.kind(), report.statement(), channel));
    }

    private static AnswerRequest answer(RightsAnswerReport report) {
        return new AnswerRequest(
                report.requestId(), report.outcome(), report.reason(), report.legalBasis(), report.doneBy());
    }

    private static <B> FactKind<B> kind(String name, Action action, Class<B> body, Function<B, Command> toCommand) {
        return new FactKind<>(name, Sectors.POPULATION, action, body, toCommand);
    }
}
