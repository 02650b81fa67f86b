package id.satudata.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.kernel.access.Role;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IssuerIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String PORTAL = "http://127.0.0.1:8081/";
    private static final String AUTHORIZE =
            "/oauth2/authorize?response_type=code&client_id=portal&scope=openid&redirect_uri=" + PORTAL;
    /** The pair of the appendix of RFC 7636. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @TempDir
    private static Path folder;

    private ConfigurableApplicationContext issuer;

    @BeforeAll
    void start() {
        issuer = run();
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    @Test
    void everyRoleHasALoginThatSaysSo() throws Exception {
        assertThat(Login.all())
                .extracting(Login::role)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values()).map(Role::code).toList());
        for (Role role : Role.values()) {
            assertThat(claims(token(role.code(), "")).get("role").asString()).isEqualTo(role.code());
        }
    }

    @Test
    void aProgramMayAskForLess() throws Exception {
        assertThat(claims(token("case-officer", "")).at("/regions/0").asString())
                .isEqualTo("ID");
        assertThat(claims(token("case-officer", "&region=33.73"))
                        .at("/regions/0")
                        .asString())
                .isEqualTo("33.73");
        assertThat(ask("case-officer", secret("case-officer"), "&region=everywhere")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aWrongSecretGetsNothing() throws Exception {
        assertThat(ask("operator", "guessed", "").statusCode()).isEqualTo(401);
    }

    @Test
    void theKeyIsKeptForItsOwnerAlone() throws Exception {
        Path key = folder.resolve("key/signing-key.json");
        String before = Files.readString(key);

        try (ConfigurableApplicationContext again = run()) {
            assertThat(again.isActive()).isTrue();
        }

        assertThat(Files.readString(key)).isEqualTo(before);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(get("/oauth2/jwks").body()).contains("\"n\":").doesNotContain("\"d\":");
    }

    @Test
    void whoeverLogsInAtTheFormIsKnownToThePortal() throws Exception {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        HttpResponse<String> answer =
                visit(browser, uri(AUTHORIZE + "&code_challenge_method=S256&code_challenge=" + CHALLENGE));
        assertThat(location(answer).toString()).endsWith("/login");
        Matcher form = CSRF.matcher(visit(browser, location(answer)).body());
        assertThat(form.find()).isTrue();
        answer = send(
                browser,
                uri("/login"),
                "username=policymaker&password=" + secret("policymaker") + "&_csrf=" + form.group(1));
        for (int hops = 0; !location(answer).toString().startsWith(PORTAL) && hops < 5; hops++) {
            answer = visit(browser, location(answer));
        }
        String code = location(answer).getQuery().replaceFirst(".*code=", "");
        answer = send(
                HTTP,
                uri("/oauth2/token"),
                "grant_type=authorization_code&client_id=portal&redirect_uri=%s&code=%s&code_verifier=%s"
                        .formatted(PORTAL, code, VERIFIER));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode tokens = JsonMapper.shared().readTree(answer.body());
        assertThat(claims(tokens.get("access_token").asString()).get("role").asString())
                .isEqualTo("policymaker");
        JsonNode identity = claims(tokens.get("id_token").asString());
        assertThat(identity.get("sub").asString()).isEqualTo("policymaker");
        assertThat(identity.get("aud").toString())
                .as("a token for the portal alone")
                .doesNotContain("satudata");
        assertThat(identity.has("role")).isFalse();
    }

    @Test
    void withoutAProofKeyThePortalGetsNoCode() throws Exception {
        assertThat(get(AUTHORIZE).headers().firstValue("Location").orElse("")).doesNotContain("code=");
    }

    @Test
    void healthIsOpen() throws Exception {
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
    }

    @Test
    void itRefusesToRunInACluster() {
        assertThatThrownBy(() -> run("--spring.profiles.active=cluster")).hasMessageContaining("one machine");
        assertThatThrownBy(() -> run("--server.address=0.0.0.0")).hasMessageContaining("one machine");
        assertThatThrownBy(() -> run("--spring.main.cloud-platform=kubernetes")).hasMessageContaining("one machine");
    }

    private static ConfigurableApplicationContext run(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--satudata.issuer.address=http://127.0.0.1",
                "--satudata.issuer.folder=" + folder.resolve("key"),
                "--satudata.issuer.portals=" + PORTAL));
        Arrays.stream(Role.values())
                .forEach(role -> arguments.add("--satudata.issuer.secrets." + role.code() + "=" + secret(role.code())));
        SpringApplication application = new SpringApplication(Issuer.class);
        application.addListeners(new OneMachineOnly());
        return application.run(
                Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new));
    }

    private static String secret(String role) {
        return "secret-of-" + role;
    }

    private String token(String login, String more) throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(login, secret(login), more);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body()).get("access_token").asString();
    }

    private static JsonNode claims(String token) {
        return JsonMapper.shared()
                .readTree(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }

    private HttpResponse<String> ask(String login, String secret, String more)
            throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(uri("/oauth2/token"))
                        .header(
                                "Authorization",
                                "Basic "
                                        + Base64.getEncoder()
                                                .encodeToString(
                                                        (login + ":" + secret).getBytes(StandardCharsets.UTF_8)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials" + more))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(uri(path)).GET().build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> visit(HttpClient browser, URI address)
            throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(address)
                        .header("Accept", "text/html")
                        .GET()
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> send(HttpClient client, URI address, String form)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static URI location(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Location"))
                .as("%s %d %s", answer.uri().getPath(), answer.statusCode(), answer.body())
                .isPresent();
        return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + issuer.getEnvironment().getProperty("local.server.port") + path);
    }
}
