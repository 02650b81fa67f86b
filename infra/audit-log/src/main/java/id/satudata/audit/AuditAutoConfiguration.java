package id.satudata.audit;

import id.satudata.kernel.access.AccessLog;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** Gives every service that has this module the log of accesses; there is no switch that takes it away. */
@AutoConfiguration(beforeName = "id.satudata.access.AccessAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(AuditProperties.class)
class AuditAutoConfiguration {
    private static final String SERVICE = "${spring.application.name}";

    @Bean
    AuditDatabase auditDatabase(AuditProperties properties, @Value(SERVICE) String service) {
        return AuditDatabase.open(properties, service);
    }

    @Bean
    AuditTable auditTable(AuditDatabase database) {
        return new AuditTable(database);
    }

    @Bean
    RulesNote rulesNote(AuditTable table, Clock clock, @Value(SERVICE) String service) {
        return new RulesNote(table, clock, service);
    }

    @Bean
    AccessLog accessLog(AuditTable table, RulesNote rules, Clock clock, @Value(SERVICE) String service) {
        return new AuditLog(table, rules, new Accounts(service), clock);
    }

    @Bean
    HealthIndicator auditHealthIndicator(AuditTable table) {
        return new AuditHealth(table);
    }
}
