package id.satudata.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.satudata.embedded.TestCertificates;
import id.satudata.embedded.TestIssuer;
import id.satudata.embedded.TlsEngines;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** TLS towards everybody, by configuration alone. */
@DirtiesContext
@ContextConfiguration(initializers = TlsIT.Settings.class)
class TlsIT extends RunningCommandService {
    private static final String LIVENESS = "/actuator/health/liveness";
    private static final String SEALS = "/v1/seal-keys";

    @TempDir
    private static Path folder;

    private static TestCertificates certificates;
    private static TlsEngines engines;

    @Autowired
    private HealthEndpoint health;

    @BeforeAll
    static void start() {
        certificates = TestCertificates.draw(folder);
        engines = TlsEngines.start(certificates, folder);
    }

    @AfterAll
    static void end() {
        engines.close();
    }

    @Test
    void whoeverHasACertificateOfTheAuthorityIsAnswered() throws Exception {
        assertThat(get("https", certificates.client()).statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverHasNoneIsNot() {
        assertThatThrownBy(() -> get("https", certificates.stranger())).isInstanceOf(IOException.class);
    }

    @Test
    void aTokenBoundToACertificateHoldsForWhoeverShowsIt() throws Exception {
        assertThat(ask("https", certificates.client(), SEALS, boundTo(thumbprint(certificates.client("crt"))))
                        .statusCode())
                .isEqualTo(200);
        assertThat(ask("https", certificates.client(), SEALS, boundTo(thumbprint(certificates.server("crt"))))
                        .statusCode())
                .isEqualTo(401);
    }

    /** RFC 8705, 3.1. */
    private static String thumbprint(Path certificate) throws IOException, GeneralSecurityException {
        try (InputStream pem = Files.newInputStream(certificate)) {
            byte[] encoded = CertificateFactory.getInstance("X.509")
                    .generateCertificate(pem)
                    .getEncoded();
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(encoded));
        }
    }

    private static String boundTo(String thumbprint) {
        return TestIssuer.shared()
                .token(Map.of(
                        "sub",
                        "x",
                        "role",
                        "agency-system",
                        "agency",
                        "x",
                        "sectors",
                        List.of("population"),
                        "regions",
                        List.of("ID"),
                        "cnf",
                        Map.of("x5t#S256", thumbprint)));
    }

    @Test
    void nothingIsSaidInClear() throws Exception {
        assertThat(get("http", certificates.client()).statusCode()).isEqualTo(400);
    }

    @Test
    void theDatabaseIsSpokenToByTls() {
        assertThat(jdbc.queryForObject("select ssl from pg_stat_ssl where pid = pg_backend_pid()", Boolean.class))
                .isTrue();
    }

    @Test
    void kafkaIsSpokenToByTls() {
        await().until(() -> health.healthForPath("kafka") instanceof HealthDescriptor answer
                && answer.getStatus().equals(Status.UP));
    }

    private HttpResponse<String> get(String scheme, SSLContext context) throws IOException, InterruptedException {
        return ask(scheme, context, LIVENESS, "");
    }

    private HttpResponse<String> ask(String scheme, SSLContext context, String path, String token)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder().sslContext(context).build()) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create("%s://localhost:%d%s".formatted(scheme, port, path)));
            if (!token.isEmpty()) {
                request.header("Authorization", "Bearer " + token);
            }
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    static final class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "spring.ssl.bundle.pem.edge.keystore.certificate=file:" + certificates.server("crt"),
                            "spring.ssl.bundle.pem.edge.keystore.private-key=file:" + certificates.server("key"),
                            "spring.ssl.bundle.pem.edge.truststore.certificate=file:" + certificates.authority(),
                            "server.ssl.bundle=edge",
                            "server.ssl.client-auth=need",
                            "spring.datasource.url=" + engines.freshDatabase(),
                            "spring.kafka.bootstrap-servers=" + engines.bootstrapServers(),
                            "spring.kafka.security.protocol=SSL",
                            "spring.kafka.ssl.trust-store-type=PEM",
                            "spring.kafka.ssl.trust-store-location=file:" + certificates.authority(),
                            "spring.kafka.ssl.key-store-type=PEM",
                            "spring.kafka.ssl.key-store-location=file:" + certificates.client("pem"))
                    .applyTo(context);
        }
    }
}
