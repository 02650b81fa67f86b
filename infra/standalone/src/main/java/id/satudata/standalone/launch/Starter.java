package id.satudata.standalone.launch;

import id.satudata.embedded.Elasticsearch;
import id.satudata.embedded.Engine;
import id.satudata.embedded.Kafka;
import id.satudata.embedded.Postgres;
import id.satudata.embedded.PostgresConfig;
import java.nio.file.Path;

/** Starts a part on its data, with its port and its secrets. */
record Starter(Path home, DataFolder data, Settings settings, Secrets secrets) {
    Engine start(Part part) {
        return switch (part) {
            case POSTGRESQL -> postgres();
            case KAFKA -> Kafka.start(data.engine(part), settings.port(part));
            case ELASTICSEARCH -> Elasticsearch.start(data.engine(part), settings.port(part));
            case ISSUER, COMMAND_SERVICE, QUERY_SERVICE ->
                Service.start(new ServiceCommand(part, home, data, settings, secrets));
        };
    }

    private Engine postgres() {
        var postgres = Postgres.start(new PostgresConfig(
                data.engine(Part.POSTGRESQL), settings.port(Part.POSTGRESQL), secrets.superuserPassword()));
        postgres.createRole(ServiceCommand.KEYS_ROLE, secrets.keysPassword());
        for (Part service : Part.values()) {
            if (service.hasDatabase()) {
                String role = ServiceCommand.role(service);
                postgres.createRole(role, secrets.databasePassword(service));
                postgres.createDatabase(ServiceCommand.database(service), role);
            }
        }
        postgres.letIn(ServiceCommand.database(Part.COMMAND_SERVICE), ServiceCommand.KEYS_ROLE);
        openAudit(postgres);
        return postgres;
    }

    /** Both services write it, and neither owns it. */
    private void openAudit(Postgres postgres) {
        postgres.createRole(ServiceCommand.AUDIT_OWNER, secrets.auditPassword());
        postgres.createDatabase(ServiceCommand.AUDIT_DATABASE, ServiceCommand.AUDIT_OWNER);
        for (Part service : Part.values()) {
            if (service.hasDatabase()) {
                postgres.letIn(ServiceCommand.AUDIT_DATABASE, ServiceCommand.role(service));
            }
        }
    }
}
