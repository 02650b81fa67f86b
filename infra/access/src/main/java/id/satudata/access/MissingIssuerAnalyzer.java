package id.satudata.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do about a missing issuer instead of showing a stack trace. */
class MissingIssuerAnalyzer extends AbstractFailureAnalyzer<MissingIssuerException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, MissingIssuerException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Set the environment variable SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUERURI to the address of the"
                        + " OpenID Connect issuer.",
                cause);
    }
}
