package id.satudata.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.satudata.command.Residents;
import id.satudata.command.RunningCommandService;
import id.satudata.embedded.TestIssuer;
import id.satudata.embedded.TestTokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Residents live in Salatiga, 33.73. */
class AccessIT extends RunningCommandService {

    private static final String SALATIGA = TestTokens.of("agency-system", "dukcapil.3373", "33.73", null);
    private static final String SURAKARTA = TestTokens.of("agency-system", "dukcapil.3372", "33.72", null);
    private static final String HEALTH = TestTokens.of("agency-system", "kemenkes", "health", "ID", null);

    @Test
    void withoutATokenNothingIsRecorded() {
        long before = eventCount();

        HttpResponse<String> answer = send(withoutToken("/v1/residents")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Residents.body())));

        assertThat(problem(answer)).isEqualTo("401 unknown-caller");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(JsonPath.<String>read(answer.body(), "$.title")).isEqualTo("Tidak dikenal");
        assertThat(eventCount()).isEqualTo(before);
    }

    @Test
    void aTokenOfAnotherIssuerOrAudienceOrOfYesterdayDoesNotHold() {
        Map<String, Object> claims = Map.of(
                "sub",
                "x",
                "role",
                "agency-system",
                "agency",
                "x",
                "sectors",
                List.of("population"),
                "regions",
                List.of("ID"));

        assertThat(problem(resident(TestIssuer.start().token(claims)))).isEqualTo("401 unknown-caller");
        assertThat(problem(resident(TestIssuer.shared().token(claims, Duration.ofDays(-1)))))
                .isEqualTo("401 unknown-caller");
        assertThat(problem(resident("abc.def.ghi"))).isEqualTo("401 unknown-caller");
        Map<String, Object> forAnother = new HashMap<>(claims);
        forAnother.put("aud", "somebody-else");
        assertThat(problem(resident(TestIssuer.shared().token(forAnother)))).isEqualTo("401 unknown-caller");
        assertThat(resident(TestIssuer.shared().token(claims)).statusCode()).isEqualTo(201);
    }

    @Test
    void aTokenWhoseClaimsMeanNothingDoesNotHold() {
        assertThat(problem(resident(TestTokens.of("superuser", "x", "ID", null))))
                .isEqualTo("401 unknown-caller");
        assertThat(problem(resident(TestTokens.of("agency-system", "x", "everywhere", null))))
                .isEqualTo("401 unknown-caller");
        assertThat(problem(resident(TestTokens.of("agency-system", "a/b", "ID", null))))
                .isEqualTo("401 unknown-caller");
    }

    @Test
    void aTokenBoundToACertificateDoesNotHoldWithoutIt() {
        Map<String, Object> claims = Map.of(
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
                Map.of("x5t#S256", "bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2"));

        assertThat(problem(resident(TestIssuer.shared().token(claims)))).isEqualTo("401 unknown-caller");
    }

    @Test
    void aServiceTellsWhereToGetATokenForIt() {
        HttpResponse<String> metadata =
                send(withoutToken("/.well-known/oauth-protected-resource").GET());

        assertThat(JsonPath.<String>read(metadata.body(), "$.authorization_servers[0]"))
                .isEqualTo(TestIssuer.shared().address());
        assertThat(metadata.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("connect-src 'self' " + TestIssuer.shared().address() + ";");
    }

    @Test
    void aPurposeThatIsNotRegisteredIsNoneForFactsEither() {
        HttpResponse<String> answer = send(as(SALATIGA, "/v1/residents")
                .header("Content-Type", "application/json")
                .header("Purpose", "curiosity")
                .POST(BodyPublishers.ofString(Residents.body())));

        assertThat(problem(answer)).isEqualTo("403 purpose");
    }

    @Test
    void onlyAgenciesRecordFactsAndOnlyOfTheirSectors() {
        assertThat(problem(resident(TestTokens.officer()))).isEqualTo("403 role");
        assertThat(problem(resident(TestTokens.operator()))).isEqualTo("403 role");
        assertThat(problem(resident(HEALTH))).isEqualTo("403 sector");
    }

    @Test
    void aFactBelongsToTheVillageItNames() {
        assertThat(problem(resident(SURAKARTA))).isEqualTo("403 region");
        assertThat(resident(SALATIGA).statusCode()).isEqualTo(201);
    }

    @Test
    void whoeverLivesElsewhereIsAsUnknownAsNobody() {
        String nik = Residents.nik();
        post("/v1/residents", Residents.body(nik));

        HttpResponse<String> elsewhere = changeName(SURAKARTA, nik);
        HttpResponse<String> nobody = changeName(SURAKARTA, Residents.nik());

        assertThat(elsewhere.statusCode()).isEqualTo(404);
        assertThat(elsewhere.body()).isEqualTo(nobody.body());
        assertThat(changeName(SALATIGA, nik).statusCode()).isEqualTo(201);
    }

    @Test
    void aFactOfSomebodyElsewhereIsNotThereToCorrect() {
        String receipt = post("/v1/residents", Residents.body()).body();
        String event = JsonPath.read(receipt, "$.eventIds[0]");

        assertThat(correct(SURAKARTA, event).body())
                .isEqualTo(correct(SURAKARTA, UUID.randomUUID().toString()).body());
        assertThat(correct(SALATIGA, event).statusCode()).isEqualTo(201);
    }

    @Test
    void aBatchIsDecidedLineByLineAsIfEachCameAlone() {
        String answer = send(as(SURAKARTA, "/v1/batches")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(Residents.line("one", Residents.body())
                                + Residents.line("two", Residents.body().replace("33.73.04.1001", "33.72.03.1001")))))
                .body();
        List<String> lines = answer.lines().toList();

        String alone = resident(SURAKARTA).body();
        assertThat(JsonPath.<Map<String, Object>>read(lines.get(0), "$.problem"))
                .isEqualTo(JsonPath.<Map<String, Object>>read(alone, "$"));
        assertThat(JsonPath.<Integer>read(lines.get(1), "$.status")).isEqualTo(201);
    }

    @Test
    void nobodySendsInAnothersName() {
        for (String header : List.of("Agency", "Actor")) {
            HttpResponse<String> answer = send(as(SALATIGA, "/v1/residents")
                    .header("Content-Type", "application/json")
                    .header(header, "another")
                    .POST(BodyPublishers.ofString(Residents.body())));

            assertThat(problem(answer)).isEqualTo("403 sender");
        }
    }

    @Test
    void healthIsOpenAndTheRestOfTheProcessIsTheOperators() {
        assertThat(send(withoutToken("/actuator/health/liveness").GET()).statusCode())
                .isEqualTo(200);
        assertThat(send(withoutToken("/v3/api-docs").GET()).statusCode()).isEqualTo(200);
        assertThat(send(withoutToken("/actuator/health").GET()).body()).doesNotContain("components");
        assertThat(get("/actuator/health").body()).contains("components");
        assertThat(problem(send(withoutToken("/actuator/prometheus").GET()))).isEqualTo("401 unknown-caller");
        assertThat(problem(send(as(SALATIGA, "/actuator/prometheus").GET()))).isEqualTo("403 role");
    }

    @Test
    void answersAreNotKeptFramedSniffedOrSharedWithOtherSites() {
        HttpResponse<String> answer = send(to("/v1/residents")
                .header("Origin", "https://elsewhere.example")
                .GET());

        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    private HttpResponse<String> resident(String token) {
        return send(as(token, "/v1/residents")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Residents.body())));
    }

    private HttpResponse<String> changeName(String token, String nik) {
        return send(as(token, "/v1/name-changes")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"nik":"%s","name":"Nama Baru","changedOn":"2020-01-01"}""".formatted(nik))));
    }

    private HttpResponse<String> correct(String token, String event) {
        return send(as(token, "/v1/corrections")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"eventId":"%s","field":"name","value":"Nama Betul"}""".formatted(event))));
    }

    private static String problem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        return answer.statusCode() + " "
                + JsonPath.<String>read(answer.body(), "$.type").replace("urn:satudata:problem:", "");
    }
}
