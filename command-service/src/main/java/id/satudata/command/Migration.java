package id.satudata.command;

import id.satudata.audit.AuditDatabase;
import id.satudata.audit.AuditProperties;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Makes the tables of log and audit, or changes them to what this version needs, and ends. In a cluster it alone has the
 * passwords of their owners; on one machine the service does the same by itself at its start.
 */
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@EnableConfigurationProperties(AuditProperties.class)
public class Migration {

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(Migration.class)
                .web(WebApplicationType.NONE)
                .run(arguments)
                .close();
    }

    @Bean
    InitializingBean auditTables(AuditProperties audit) {
        return () -> AuditDatabase.migrate(audit);
    }
}
