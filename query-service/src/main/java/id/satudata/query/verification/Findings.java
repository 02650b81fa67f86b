package id.satudata.query.verification;

import id.satudata.query.feed.Watermark;
import java.util.Set;
import java.util.UUID;

/**
 * What is known of some proofs.
 *
 * @param holding those that are somebody's today
 */
record Findings(Set<UUID> holding, Watermark watermark) {

    VerificationAnswer of(UUID proof) {
        return new VerificationAnswer(holding.contains(proof), watermark);
    }
}
