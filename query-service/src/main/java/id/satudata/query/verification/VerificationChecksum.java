package id.satudata.query.verification;

import id.satudata.query.rebuild.Checksummed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What must be the same in the proofs after a rebuild. */
@Configuration(proxyBeanMethods = false)
class VerificationChecksum {

    @Bean
    Checksummed proofChecksum() {
        return new Checksummed("verification", "proof, citizen_id, holds_from, holds_until", "identity_proof");
    }
}
