package id.satudata.command.keys;

import id.satudata.privacy.kms.MissingKek;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do about a missing key instead of showing a stack trace. */
class MissingKekAnalyzer extends AbstractFailureAnalyzer<MissingKek> {

    @Override
    protected FailureAnalysis analyze(Throwable root, MissingKek cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "SATUDATA_KEYS_CREATE=true draws the file once; keep it: without it no personal data can be read.",
                cause);
    }
}
