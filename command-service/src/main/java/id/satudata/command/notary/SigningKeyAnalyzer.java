package id.satudata.command.notary;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do about a missing key instead of showing a stack trace. */
class SigningKeyAnalyzer extends AbstractFailureAnalyzer<SigningKeyException> {
    private static final String ACTION = """
            Make one:  openssl genpkey -algorithm ed25519 -out key.pem && openssl pkey -in key.pem -pubout >> key.pem
            and put it into the folder of secrets as satudata.notary.signing-key, or into SATUDATA_NOTARY_SIGNING_KEY.
            Keep it, and keep it secret: whoever has it can seal a changed log.""";

    @Override
    protected FailureAnalysis analyze(Throwable root, SigningKeyException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), ACTION, cause);
    }
}
