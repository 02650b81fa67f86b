package id.satudata.query.record;

import id.satudata.query.rebuild.Checksummed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What must be the same in the records after a rebuild. */
@Configuration(proxyBeanMethods = false)
class RecordChecksums {

    @Bean
    Checksummed factChecksum() {
        return new Checksummed(
                "facts",
                "citizen_id, position, event_id, stream_id, sequence, type, extract(epoch from recorded_at), effective_on,"
                        + " agency, actor, purpose, correlation, document, payload",
                "fact");
    }

    @Bean
    Checksummed streamChecksum() {
        return new Checksummed("streams", "stream_id, last_sequence", "stream");
    }
}
