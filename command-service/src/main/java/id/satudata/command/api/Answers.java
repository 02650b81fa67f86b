package id.satudata.command.api;

import id.satudata.command.decision.Decision.Reason;
import id.satudata.command.recording.Answer;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Turns the recorder's answers into what a sender gets. */
@Component
class Answers {
    private final Texts texts;

    Answers(Texts texts) {
        this.texts = texts;
    }

    Receipt receipt(Answer.Recorded recorded, Locale locale) {
        return new Receipt(
                recorded.eventIds(),
                recorded.subjectId(),
                recorded.version(),
                recorded.position(),
                texts.violations(recorded.warnings(), locale));
    }

    /** The problem of an answer that is no receipt. */
    ProblemException problem(Answer answer, Locale locale) {
        return switch (answer) {
            case Answer.Refused(Reason reason, var errors, var about) ->
                new ProblemException(kind(reason), texts.violations(errors, locale));
            case Answer.KeyReused reused ->
                new ProblemException(
                        ProblemKind.CONFLICT, List.of(texts.violation("idempotency-key-is-used-once", null, locale)));
            case Answer.VersionConflict(long actual, var about) ->
                new ProblemException(
                        ProblemKind.CONFLICT,
                        List.of(texts.violation("subject-has-expected-version", null, locale, actual)));
            case Answer.Busy busy -> new ProblemException(ProblemKind.UNAVAILABLE, List.of());
            case Answer.Unavailable down -> new ProblemException(ProblemKind.UNAVAILABLE, List.of());
            case Answer.Failed failed -> new ProblemException(ProblemKind.FAILURE, List.of());
            case Answer.Recorded recorded -> throw new IllegalArgumentException("recorded, no problem");
        };
    }

    private static ProblemKind kind(Reason reason) {
        return switch (reason) {
            case RULE_BROKEN -> ProblemKind.RULE_BROKEN;
            case UNKNOWN_SUBJECT -> ProblemKind.NOT_FOUND;
            case CONFLICT -> ProblemKind.CONFLICT;
        };
    }
}
