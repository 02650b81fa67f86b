package id.satudata.query.rights;

import id.satudata.query.rebuild.Checksummed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What must be the same in the requests after a rebuild. */
@Configuration(proxyBeanMethods = false)
class RightsChecksum {

    @Bean
    Checksummed requestChecksum() {
        return new Checksummed(
                "rights",
                "request_id, citizen_id, kind, channel, extract(epoch from received_at), extract(epoch from due_at),"
                        + " extract(epoch from answered_at), outcome, legal_basis, done_by",
                "rights_request");
    }
}
