package id.satudata.command;

import id.satudata.embedded.PostgresServer;
import id.satudata.embedded.TestEngines;
import id.satudata.embedded.TestIssuer;
import id.satudata.embedded.TestTokens;
import id.satudata.kernel.seal.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service on real engines, spoken to over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(SettableClock.Configuration.class)
public abstract class RunningCommandService {
    protected static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final String DATABASE = TestEngines.postgres().freshDatabase();

    protected static final SigningKey NOTARY = SigningKey.draw();

    @LocalServerPort
    protected int port;

    @Autowired
    protected JdbcTemplate jdbc;

    @Autowired
    protected SettableClock clock;

    @DynamicPropertySource
    static void engines(DynamicPropertyRegistry properties) {
        PostgresServer postgres = TestEngines.postgres();
        properties.add("spring.datasource.url", () -> DATABASE);
        properties.add("spring.datasource.username", postgres::user);
        properties.add("spring.datasource.password", postgres::password);
        properties.add(
                "spring.kafka.bootstrap-servers", () -> TestEngines.kafka().bootstrapServers());
        properties.add("satudata.keys.file", () -> "target/kek.json");
        properties.add("satudata.keys.create", () -> true);
        properties.add(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                () -> TestIssuer.shared().address());
        properties.add("satudata.identifiers.key", () -> "a secret that only the tests know of");
        properties.add("satudata.notary.signing-key", NOTARY::pem);
        // Services of several tests may run at once, on one database.
        properties.add("satudata.notary.folder", () -> "target/seals/${random.uuid}");
    }

    /** As whoever usually sends that. */
    protected HttpRequest.Builder to(String path) {
        return as(TestTokens.sender(path), path);
    }

    protected HttpRequest.Builder as(String token, String path) {
        return withoutToken(path).header("Authorization", "Bearer " + token);
    }

    protected HttpRequest.Builder withoutToken(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    protected HttpResponse<String> post(String path, String json) {
        return send(
                to(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    protected HttpResponse<String> get(String path) {
        return send(to(path).GET());
    }

    protected static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    protected long eventCount() {
        return number("select count(*) from domain_event");
    }

    protected long number(String sql, Object... parameters) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class, parameters));
    }
}
