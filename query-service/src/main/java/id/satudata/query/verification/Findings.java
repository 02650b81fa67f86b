package id.satudata.query.verification;

import id.satudata.query.feed.Watermark;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What is known of some proofs.
 *
 * @param holders whose they are today, by proof; only those that are somebody's
 */
record Findings(Map<UUID, Set<UUID>> holders, Watermark watermark) {

    Set<UUID> holdersOf(UUID proof) {
        return holders.getOrDefault(proof, Set.of());
    }

    VerificationAnswer of(UUID proof) {
        return new VerificationAnswer(holders.containsKey(proof), watermark);
    }
}
