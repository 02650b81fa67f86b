package id.satudata.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.satudata.command.Residents;
import id.satudata.command.RunningCommandService;
import id.satudata.embedded.TestTokens;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Residents live in Salatiga, 33.73; whoever asks answers for Surakarta, 33.72. */
class JurisdictionIT extends RunningCommandService {

    private static final String SURAKARTA = TestTokens.of("agency-system", "dukcapil.3372", "33.72", null);
    private static final String VILLAGE = "33.72.03.1001";

    /** Facts at a village of the sender's own, of somebody dead who lived elsewhere: a rule speaks against each. */
    enum Fact {
        MOVE("/v1/moves", """
                {"nik":"%s","toVillage":"%s","movedOn":"2021-01-01"}"""),
        ARRIVAL("/v1/arrivals", """
                {"nik":"%s","village":"%s","arrivedOn":"2021-01-01"}"""),
        FAMILY_CARD("/v1/family-cards", """
                {"number":"3372030101900001","members":[{"nik":"%s","relation":"HEAD"}],\
                "village":"%s","issuedOn":"2021-01-01"}""");

        private final String path;
        private final String body;

        Fact(String path, String body) {
            this.path = path;
            this.body = body;
        }

        String of(String nik) {
            return body.formatted(nik, VILLAGE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whyAFactOfAStrangerIsRefusedIsNotTold(Fact fact) {
        String dead = resident();
        post("/v1/deaths", """
                {"nik":"%s","diedOn":"2020-01-01"}""".formatted(dead));

        HttpResponse<String> stranger = asSurakarta(fact.path, fact.of(dead));

        assertThat(post(fact.path, fact.of(dead)).statusCode()).isEqualTo(422);
        assertThat(stranger.statusCode()).isEqualTo(404);
        assertThat(stranger.body())
                .isEqualTo(asSurakarta(fact.path, fact.of(Residents.nik())).body());
    }

    @Test
    void aStrangersVersionIsNotTold() {
        String nik = resident();

        assertThat(asSurakarta(Fact.MOVE.path, Fact.MOVE.of(nik), request -> request.header("If-Match", "\"7\""))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aBatchTellsNoMore() {
        String dead = resident();
        post("/v1/deaths", """
                {"nik":"%s","diedOn":"2020-01-01"}""".formatted(dead));

        List<String> lines = send(as(SURAKARTA, "/v1/batches")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(line("one", dead) + line("two", Residents.nik()))))
                .body()
                .lines()
                .toList();

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).replace("one", "two")).isEqualTo(lines.get(1)).contains("404");
        assertThat(number("select count(*) from audit.access_event where subjects @> array[?]::uuid[]", idOf(dead)))
                .isPositive();
    }

    @Test
    void whoeverMovesInIsTheSendersFromThenOn() {
        String nik = resident();

        assertThat(asSurakarta(Fact.MOVE.path, Fact.MOVE.of(nik)).statusCode()).isEqualTo(201);
        assertThat(asSurakarta(Fact.MOVE.path, Fact.MOVE.of(nik).replace("2021", "1921"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whoAsksForSomebodyWhoIsNotThereIsAuditedWhetherOrNotSomebodyIs() {
        String dead = resident();
        post("/v1/deaths", """
                {"nik":"%s","diedOn":"2020-01-01"}""".formatted(dead));
        long before = denied();

        asSurakarta(Fact.MOVE.path, Fact.MOVE.of(dead));
        asSurakarta(Fact.MOVE.path, Fact.MOVE.of(Residents.nik()));

        assertThat(denied()).isEqualTo(before + 2);
        assertThat(number(
                        "select count(*) from audit.access_event where decision = 'denied' and subjects @> array[?]::uuid[]",
                        idOf(dead)))
                .isEqualTo(1);
    }

    @Test
    void whatARefusalTellsOfSomebodyIsAudited() {
        String nik = resident();
        String death = """
                {"nik":"%s","diedOn":"1970-01-01"}""".formatted(nik);

        assertThat(post("/v1/deaths", death).statusCode()).isEqualTo(422);

        assertThat(number(
                        "select count(*) from audit.access_event where decision = 'granted' and subjects = array[?]::uuid[]",
                        idOf(nik)))
                .isEqualTo(1);
    }

    private long denied() {
        return number("select count(*) from audit.access_event where decision = 'denied'");
    }

    private String resident() {
        String nik = Residents.nik();
        assertThat(post("/v1/residents", Residents.body(nik)).statusCode()).isEqualTo(201);
        return nik;
    }

    private UUID idOf(String nik) {
        return UUID.fromString(
                JsonPath.read(post("/v1/name-changes", """
                        {"nik":"%s","name":"Nama Baru","changedOn":"2016-01-01"}""".formatted(nik)).body(), "$.subjectId"));
    }

    private static String line(String key, String nik) {
        return """
                {"type":"moves","key":"%s","fact":%s}
                """.formatted(key, Fact.MOVE.of(nik));
    }

    private HttpResponse<String> asSurakarta(String path, String body) {
        return asSurakarta(path, body, UnaryOperator.identity());
    }

    private HttpResponse<String> asSurakarta(String path, String body, UnaryOperator<HttpRequest.Builder> more) {
        return send(more.apply(as(SURAKARTA, path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }
}
