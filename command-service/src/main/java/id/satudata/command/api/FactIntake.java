package id.satudata.command.api;

import id.satudata.command.decision.Place;
import id.satudata.command.recording.FactKind;
import id.satudata.command.recording.Sender;
import id.satudata.command.recording.Submission;
import id.satudata.command.recording.Submissions;
import id.satudata.kernel.access.Caller;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** From a body that could be read to a submission, or to what the body lacks. */
@Component
class FactIntake {
    private final BodyChecks checks;
    private final Submissions submissions;
    private final JsonFaults faults;

    FactIntake(BodyChecks checks, Submissions submissions, JsonFaults faults) {
        this.checks = checks;
        this.submissions = submissions;
        this.faults = faults;
    }

    <B> Submission submission(FactKind<B> kind, B body, FactRequest request, @Nullable String key) {
        Locale locale = request.locale();
        List<Violation> lacking = checks.check(body, locale);
        if (!lacking.isEmpty()) {
            throw new ProblemException(ProblemKind.RULE_BROKEN, lacking);
        }
        try {
            Submission submission = submissions.of(kind, body, sender(request), key, request.expectedVersion());
            if (submission.command().place() instanceof Place.Village(String code)) {
                request.access().requireVillage(code);
            }
            return submission;
        } catch (JacksonException noText) {
            throw new ProblemException(ProblemKind.MALFORMED, List.of(faults.violation(noText, locale)));
        }
    }

    private static Sender sender(FactRequest request) {
        Caller caller = request.access().caller();
        return new Sender(
                caller.agency(), caller.id(), request.access().regions(), request.purpose(), request.correlation());
    }
}
