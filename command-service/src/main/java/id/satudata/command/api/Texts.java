package id.satudata.command.api;

import id.satudata.access.Refusal;
import id.satudata.access.RefusalTexts;
import id.satudata.access.RefusedException;
import id.satudata.command.decision.Finding;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is said to people, in their language. */
@Component
class Texts {
    private final MessageSource messages;
    private final RefusalTexts refusals;

    Texts(MessageSource messages, RefusalTexts refusals) {
        this.messages = messages;
        this.refusals = refusals;
    }

    /** What somebody is answered who gets one of our exceptions: the same as if it had been thrown. */
    Problem problem(RuntimeException refused, Locale locale) {
        return switch (refused) {
            case ProblemException problem -> problem(problem.kind(), problem.errors(), locale);
            case RefusedException turnedAway -> problem(turnedAway.refusal(), locale);
            default -> problem(ProblemKind.FAILURE, List.of(), locale);
        };
    }

    private Problem problem(Refusal refusal, Locale locale) {
        return new Problem(
                URI.create("urn:satudata:problem:" + refusal.code()),
                refusals.title(refusal, locale),
                refusal.status().value(),
                refusals.detail(refusal, locale),
                List.of());
    }

    Problem problem(ProblemKind kind, List<Violation> errors, Locale locale) {
        return new Problem(
                URI.create("urn:satudata:problem:" + kind.code()),
                text("problem." + kind.code() + ".title", List.of(), locale),
                kind.status().value(),
                text("problem." + kind.code() + ".detail", List.of(), locale),
                errors);
    }

    List<Violation> violations(List<Finding> findings, Locale locale) {
        return findings.stream().map(finding -> violation(finding, locale)).toList();
    }

    Violation violation(Finding finding, Locale locale) {
        return new Violation(
                finding.rule(),
                finding.field(),
                text(finding.rule(), finding.arguments(), locale),
                finding.legalBasis());
    }

    /** A violation of the edge's own rules: required, unknown-field, too-long… */
    Violation violation(String rule, @Nullable String field, Locale locale, Object... arguments) {
        return new Violation(rule, field, text("edge." + rule, List.of(arguments), locale), null);
    }

    String text(String key, List<?> arguments, Locale locale) {
        // As text: a number would get separators, and an answer read back from the log has only text.
        Object[] words = arguments.stream().map(String::valueOf).toArray();
        String fallback = key;
        return String.valueOf(messages.getMessage(key, words, fallback, locale));
    }
}
