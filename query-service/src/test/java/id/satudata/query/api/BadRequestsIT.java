package id.satudata.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.embedded.TestTokens;
import id.satudata.query.AnsweringService;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a question, the answer is a problem that says so: never a 5xx, never a trace. */
class BadRequestsIT {

    private static AnsweringService service;

    @BeforeAll
    static void start() {
        service = AnsweringService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            asOf     | /v1/indicators/population/values?asOf=yesterday
            asOf     | /v1/indicators/population/values?asOf=2021-02-30
            asOf     | /v1/indicators/population/values?asOf=%2B999999999-01-01
            asOf     | /v1/indicators/population/values?asOf=2021-01-01&asOf=2022-01-01
            knownOn  | /v1/indicators/population/values?knownOn=NaN
            age      | /v1/indicators/population/values?age=-1
            age      | /v1/indicators/population/values?age=12-3
            age      | /v1/indicators/population/values?age=0-999
            age      | /v1/indicators/population/values?age=abc
            by       | /v1/indicators/population/values?by=shoeSize
            by       | /v1/indicators/population/values?by=sex,
            by       | /v1/indicators/population/values?by=village,district
            to       | /v1/indicators/population/series?by=sex,age,ageBand,familyRole&from=2020-01-01&to=2020-12-31
            by       | /v1/indicators/population/values?by=village&level=district
            level    | /v1/indicators/population/values?region=33.73&level=province
            level    | /v1/indicators/population/values?level=planet
            region   | /v1/indicators/population/values?region=Salatiga
            region   | /v1/indicators/population/values?region=33.73';drop%20table%20cube_entry;--
            edition  | /v1/indicators/population/values?edition=1945
            size     | /v1/indicators/population/values?size=0
            size     | /v1/indicators/population/values?size=99999999999999
            cursor   | /v1/indicators/population/values?cursor=%F0%9F%98%80
            from     | /v1/indicators/population/values?from=2021-01-01
            to       | /v1/indicators/births/values?from=2022-01-01&to=2021-01-01
            regoin   | /v1/indicators/population/values?regoin=33.73
            step     | /v1/indicators/population/series?step=week
            to       | /v1/indicators/population/series?from=1800-01-01&to=2199-12-31
            to       | /v1/indicators/population/balance?from=2022-01-01&to=2021-01-01
            age      | /v1/indicators/population/balance?age=7
            parent   | /v1/regions?parent=x
            after    | /v1/regions?after=yesterday
            size     | /v1/regions?size=1e3
            code     | /v1/regions/xyz
            id       | /v1/citizens/not-a-uuid
            asOf     | /v1/citizens/1b4e28ba-2fa1-4d2b-883f-0016d3cca427?asOf=0
            """)
    void aParameterThatIsNotKnownIsNamed(String parameter, String path) {
        HttpResponse<String> answer = service.get(path.replace("'", "%27").replace(";", "%3B"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"parameter\":\"" + parameter + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/indicators/happiness/values",
                "/v1/indicators/births/balance",
                "/v1/indicators/population/values?region=99.99",
                "/v1/indicators/population/values?region=92.71&edition=2025",
                "/v1/regions/99",
                "/v1/citizens/1b4e28ba-2fa1-4d2b-883f-0016d3cca427",
                "/v1/citizens/1b4e28ba-2fa1-4d2b-883f-0016d3cca427/history",
                "/v1/projections/happiness/rebuilds/latest",
                "/v1/projections/record/rebuilds/latest",
                "/v1/nothing/here",
                "/nothing",
                "/"
            })
    void whatDoesNotExistIsNotFound(String path) {
        HttpResponse<String> answer = service.get(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void aRetiredCodeIsToldWhatItBecame() {
        assertThat(service.get("/v1/indicators/population/values?region=92.71&edition=2025")
                        .body())
                .contains("\"recodedTo\":\"96.71\"");
        assertThat(service.json("/v1/regions/92.71").get("recodedTo").asString())
                .isEqualTo("96.71");
    }

    @Test
    void problemsSpeakIndonesianUnlessAskedForEnglish() {
        String path = "/v1/indicators/population/values?age=old";

        assertThat(service.get(path).body()).contains("Parameter age harus berupa umur");
        assertThat(service.get(path, "Accept-Language", "en-GB,en;q=0.8").body())
                .contains("Parameter age must be ages");
        assertThat(service.get(path, "Accept-Language", "fr").body()).contains("harus berupa");
        assertThat(service.get("/v1/projections/record/rebuilds/latest").body())
                .contains("Proyeksi record belum pernah dibangun ulang.");
        assertThat(service.get("/nothing").body()).contains("Tidak ada apa pun di alamat ini.");
    }

    @Test
    void aProblemStaysAProblemForWhoeverWantsCsv() {
        HttpResponse<String> answer = service.get("/v1/indicators/population/values?age=old", "Accept", "text/csv");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void whatIsNoParametersNameIsNotSaidBack() {
        HttpResponse<String> answer = service.get("/v1/indicators?Siti%20Nurhalisa=1");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Nurhalisa");
    }

    @Test
    void wrongMethodsAndFormsAreRefused() {
        HttpRequest.Builder delete = service.to("/v1/indicators").DELETE();
        assertProblem(service.send(delete), 405);
        assertProblem(service.get("/v1/indicators", "Accept", "application/xml"), 406);
    }

    @Test
    void requestsTheServerCannotEvenReadAreProblemsToo() throws IOException {
        String answer = raw("GET /v1/regions?parent=<> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .doesNotContain("<html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/regions?parent=%ff%fe HTTP/1.1\r\n",
                "GET /v1/regions?size=%zz HTTP/1.1\r\n",
                "GET /v1/regions HTTP/9.9\r\n",
                "POST /v1/feed/parked HTTP/1.1\r\nTransfer-Encoding: gzip, chunked\r\n"
            })
    void whatTheSenderDidWrongIsNoFailureOfOurs(String request) throws IOException {
        String known = "Authorization: Bearer " + TestTokens.operator();
        assertThat(raw(request + "Host: localhost\r\n" + known + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/projections/Siti%20Nurhalisa/rebuilds/latest", "/v1/indicators/Siti%20Nurhalisa/values"})
    void whoeverWasWrittenIntoTheAddressIsNotSaidBack(String path) {
        HttpResponse<String> answer = service.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("Nurhalisa");
    }

    @Test
    void editionsRegionsAndIndicatorsAreListed() {
        assertThat(service.json("/v1/editions")).hasSize(3);
        assertThat(service.json("/v1/indicators")).hasSize(8);
        assertThat(service.json("/v1/regions?parent=33.73").get("regions")).hasSize(4);
        var page = service.json("/v1/regions?parent=33&size=10");
        assertThat(page.get("regions")).hasSize(10);
        assertThat(service.json("/v1/regions?parent=33&size=10&cursor="
                                + page.get("next").asString())
                        .get("regions")
                        .get(0)
                        .get("code")
                        .asString())
                .isEqualTo("33.11");
        assertThat(service.json("/v1/regions/33.73.04.1001").get("kind").asString())
                .isEqualTo("kelurahan");
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", service.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
