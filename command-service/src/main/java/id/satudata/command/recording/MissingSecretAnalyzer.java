package id.satudata.command.recording;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do about a missing secret instead of showing a stack trace. */
class MissingSecretAnalyzer extends AbstractFailureAnalyzer<MissingSecretException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, MissingSecretException cause) {
        String message = String.valueOf(cause.getMessage());
        return new FailureAnalysis(message, "Any random text will do; keep it, and keep it secret.", cause);
    }
}
