package id.satudata.audit;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do about a missing audit instead of showing a stack trace. */
class MissingAuditAnalyzer extends AbstractFailureAnalyzer<MissingAuditException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, MissingAuditException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Set the environment variable SATUDATA_AUDIT_URL to the JDBC address of the audit's database, which all"
                        + " services share.",
                cause);
    }
}
