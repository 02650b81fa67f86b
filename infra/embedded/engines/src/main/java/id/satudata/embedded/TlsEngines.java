package id.satudata.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * Engines of the tests as a cluster has them: PostgreSQL that can speak TLS, and a Kafka that speaks nothing else and only
 * with those who show a certificate.
 */
public final class TlsEngines implements AutoCloseable {
    private final TestCertificates certificates;
    private final Kafka kafka;

    private TlsEngines(TestCertificates certificates, Kafka kafka) {
        this.certificates = certificates;
        this.kafka = kafka;
    }

    /** @param folder for the broker's data and settings */
    public static TlsEngines start(TestCertificates certificates, Path folder) {
        administer(
                "alter system set ssl_cert_file = '%s'".formatted(certificates.server("crt")),
                "alter system set ssl_key_file = '%s'".formatted(certificates.server("key")),
                "alter system set ssl = on",
                "select pg_reload_conf()");
        try {
            var settings = Files.write(folder.resolve("broker.properties"), brokerSettings(certificates));
            return new TlsEngines(certificates, Kafka.start(folder.resolve("kafka"), Ports.free(), settings));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    // The listener keeps its name, PLAINTEXT, but not what that says.
    private static List<String> brokerSettings(TestCertificates certificates) {
        return List.of(
                "listener.security.protocol.map=PLAINTEXT:SSL,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name=PLAINTEXT",
                "ssl.client.auth=required",
                "ssl.keystore.type=PEM",
                "ssl.keystore.location=" + certificates.server("pem"),
                "ssl.truststore.type=PEM",
                "ssl.truststore.location=" + certificates.authority());
    }

    /** Address of a new database whose server must prove who it is. */
    public String freshDatabase() {
        return TestEngines.postgres().freshDatabase() + "&sslmode=verify-full&sslrootcert=" + certificates.authority();
    }

    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    @Override
    public void close() {
        kafka.stop();
        administer("alter system reset ssl", "select pg_reload_conf()");
    }

    private static void administer(String... statements) {
        PostgresServer postgres = TestEngines.postgres();
        try (Connection connection =
                        DriverManager.getConnection(postgres.freshDatabase(), postgres.user(), postgres.password());
                var statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException refused) {
            throw new EngineFailure("PostgreSQL refused: " + refused.getMessage(), refused);
        }
    }
}
