package id.satudata.bench.platform;

import java.io.IOException;
import org.flywaydb.core.Flyway;

/** The audit's tables, which command-service makes: where it does not run, somebody else has to. */
final class AuditTables {
    private AuditTables() {}

    static void create(Site site) throws IOException {
        Flyway.configure()
                .dataSource(site.jdbcUrl("audit"), Site.SUPERUSER, site.superuserPassword())
                .schemas("audit")
                .locations("classpath:db/audit")
                .load()
                .migrate();
    }
}
