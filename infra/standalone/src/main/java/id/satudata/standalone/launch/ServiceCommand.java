package id.satudata.standalone.launch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a service is run: nothing in it is special to this machine but addresses and memory. */
record ServiceCommand(Part service, Path home, DataFolder data, Settings settings, Secrets secrets) {
    /** May read the keys of subjects in the log's database, and nothing else. */
    static final String KEYS_ROLE = "satudata_keys";

    static final String AUDIT_DATABASE = "audit";
    static final String AUDIT_OWNER = "audit_owner";

    private static final String LOOPBACK = "127.0.0.1";

    /** The word in a command line that says which service it is. */
    static String mark(Part service) {
        return "-Dsatudata.part=" + service.title();
    }

    List<String> words() {
        var jar = ServiceJar.unpacked(service, home);
        var guard = home.resolve("infra/standalone/target/satudata-guard.jar");
        return List.of(
                JavaHome.java(),
                "-Xmx%dm".formatted(settings.heapMegabytes(service)),
                "-XX:+UseSerialGC",
                // the first orderly end writes the archive of loaded classes, later starts read it
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + jar.classArchive(),
                "-Xlog:cds=off",
                "-Xlog:aot=off",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                Processes.mark(data),
                mark(service),
                "-cp",
                guard + ":" + jar.application(),
                "id.satudata.standalone.guard.Guarded",
                jar.mainClass());
    }

    Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("SERVER_ADDRESS", LOOPBACK);
        environment.put("SERVER_PORT", Integer.toString(settings.port(service)));
        environment.put("SPRING_CONFIG_IMPORT", "configtree:" + secrets.tree(service) + "/");
        if (service == Part.ISSUER) {
            environment.put("SATUDATA_ISSUER_ADDRESS", settings.url(Part.ISSUER));
            environment.put("SATUDATA_ISSUER_FOLDER", secrets.tree(Part.ISSUER).toString());
            environment.put("SATUDATA_ISSUER_PORTALS", settings.url(Part.QUERY_SERVICE) + "/");
            return environment;
        }
        environment.put("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUERURI", settings.url(Part.ISSUER));
        environment.put("SPRING_DATASOURCE_URL", databaseUrl(settings, database(service)));
        environment.put("SPRING_DATASOURCE_USERNAME", role(service));
        environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", LOOPBACK + ":" + settings.port(Part.KAFKA));
        environment.put("SPRING_ELASTICSEARCH_URIS", settings.url(Part.ELASTICSEARCH));
        environment.put("SATUDATA_NOTARY_FOLDER", data.seals().toString());
        environment.put("SATUDATA_KEYS_FILE", secrets.kek().toString());
        if (service == Part.QUERY_SERVICE) {
            environment.put("SATUDATA_KEYS_DATASOURCE_URL", databaseUrl(settings, database(Part.COMMAND_SERVICE)));
            environment.put("SATUDATA_KEYS_DATASOURCE_USERNAME", KEYS_ROLE);
        }
        environment.put("SATUDATA_AUDIT_URL", databaseUrl(settings, AUDIT_DATABASE));
        if (service == Part.COMMAND_SERVICE) {
            environment.put("SATUDATA_AUDIT_OWNER", AUDIT_OWNER);
        }
        return environment;
    }

    // Errors of the database carry no row values: those are people's data.
    static String databaseUrl(Settings settings, String database) {
        return "jdbc:postgresql://%s:%d/%s?logServerErrorDetail=false"
                .formatted(LOOPBACK, settings.port(Part.POSTGRESQL), database);
    }

    static String role(Part service) {
        return service.key() + "_service";
    }

    static String database(Part service) {
        return service.key();
    }
}
