package id.satudata.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.embedded.TestCertificates;
import id.satudata.embedded.TestEngines;
import id.satudata.embedded.TestIssuer;
import id.satudata.embedded.TlsEngines;
import id.satudata.query.search.Elastic;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;

/** TLS towards everybody, by configuration alone. */
class TlsIT {
    @TempDir
    private static Path folder;

    private static TestCertificates certificates;
    private static TlsEngines engines;
    private static TlsFront elasticsearch;
    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() throws IOException {
        certificates = TestCertificates.draw(folder);
        engines = TlsEngines.start(certificates, folder);
        elasticsearch = new TlsFront(certificates.server(), Elastic.url());
        service = new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--spring.ssl.bundle.pem.edge.keystore.certificate=file:" + certificates.server("crt"),
                        "--spring.ssl.bundle.pem.edge.keystore.private-key=file:" + certificates.server("key"),
                        "--server.ssl.bundle=edge",
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri="
                                + TestIssuer.shared().address(),
                        "--spring.datasource.url=" + engines.freshDatabase(),
                        "--spring.datasource.username=" + TestEngines.postgres().user(),
                        "--spring.datasource.password=" + TestEngines.postgres().password(),
                        "--spring.kafka.bootstrap-servers=" + engines.bootstrapServers(),
                        "--spring.kafka.security.protocol=SSL",
                        "--spring.kafka.ssl.trust-store-type=PEM",
                        "--spring.kafka.ssl.trust-store-location=file:" + certificates.authority(),
                        "--spring.kafka.ssl.key-store-type=PEM",
                        "--spring.kafka.ssl.key-store-location=file:" + certificates.client("pem"),
                        "--spring.ssl.bundle.pem.inside.truststore.certificate=file:" + certificates.authority(),
                        "--spring.elasticsearch.uris=" + elasticsearch.address(),
                        "--spring.elasticsearch.restclient.ssl.bundle=inside",
                        "--satudata.search.key=only-for-tests-only-for-tests-only",
                        "--logging.structured.format.console=",
                        "--spring.main.banner-mode=off");
    }

    @AfterAll
    static void end() {
        service.close();
        elasticsearch.close();
        engines.close();
    }

    @Test
    void itAnswersByTlsAndNotInClear() throws Exception {
        assertThat(get("https").statusCode()).isEqualTo(200);
        assertThat(get("http").statusCode()).isEqualTo(400);
    }

    @Test
    void theDatabaseIsSpokenToByTls() {
        assertThat(service.getBean(JdbcTemplate.class)
                        .queryForObject("select ssl from pg_stat_ssl where pid = pg_backend_pid()", Boolean.class))
                .isTrue();
    }

    @Test
    void elasticsearchIsSpokenToByTls() {
        await().untilAsserted(() -> assertThat(elasticsearch.passed()).isPositive());
    }

    @Test
    void kafkaIsSpokenToByTls() {
        await().until(() ->
                service.getBean(HealthEndpoint.class).healthForPath("feed") instanceof HealthDescriptor answer
                        && answer.getStatus().equals(Status.UP));
    }

    private static HttpResponse<String> get(String scheme) throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().sslContext(certificates.stranger()).build()) {
            URI address = URI.create("%s://localhost:%s/actuator/health/liveness"
                    .formatted(scheme, service.getEnvironment().getProperty("local.server.port")));
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @EnableScheduling
    @ComponentScan(
            basePackages = "id.satudata.query",
            excludeFilters = @Filter(SpringBootConfiguration.class)) // other tests' applications, and the service's own
    static class Application {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
