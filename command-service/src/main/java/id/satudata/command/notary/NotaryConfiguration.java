package id.satudata.command.notary;

import id.satudata.audit.AuditDatabase;
import id.satudata.kernel.event.Topics;
import id.satudata.kernel.seal.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** A notary for each log that is sealed; for another log, another one like these. */
@Configuration(proxyBeanMethods = false)
class NotaryConfiguration {

    @Bean
    NotaryKeys notaryKeys(NotaryProperties properties) {
        return NotaryKeys.of(properties);
    }

    @Bean
    Notary eventNotary(Notaries notaries, JdbcTemplate jdbc, NotaryProperties properties) {
        return notaries.of(new TableLeaves(SealedTable.EVENTS, jdbc), properties.topic());
    }

    @Bean
    Notary accessNotary(Notaries notaries, AuditDatabase audit) {
        return notaries.of(new TableLeaves(SealedTable.ACCESSES, audit.jdbc()), Topics.AUDIT_SEALS);
    }
}
