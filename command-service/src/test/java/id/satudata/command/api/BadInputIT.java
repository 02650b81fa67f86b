package id.satudata.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.satudata.command.Residents;
import id.satudata.command.RunningCommandService;
import id.satudata.embedded.TestTokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class BadInputIT extends RunningCommandService {

    static Stream<Arguments> bodies() {
        String good = Residents.body();
        return Stream.of(
                Arguments.of("not JSON", "hello", 400, "not-json", null),
                Arguments.of("nothing", "", 400, "not-json", null),
                Arguments.of("null", "null", 400, "not-json", null),
                Arguments.of("a list", "[]", 400, "not-json", null),
                Arguments.of("half a body", good.substring(0, 40), 400, "not-json", null),
                Arguments.of("more than a body", good + "{}", 400, "not-json", null),
                Arguments.of("NaN", good.replace("\"MALE\"", "NaN"), 400, "not-json", null),
                Arguments.of("no UTF-8", "\u00ff", 400, "not-json", null),
                Arguments.of("an unknown field", good.replace("\"sex\"", "\"gender\""), 400, "unknown-field", "gender"),
                Arguments.of(
                        "a number for a field", good.replace("\"sex\"", "\"3373041990\""), 400, "unknown-field", null),
                Arguments.of(
                        "a name for a field", good.replace("\"sex\"", "\"Sri Lestari\""), 400, "unknown-field", null),
                Arguments.of("a field twice", good.replace("\"sex\"", "\"name\""), 400, "not-json", null),
                Arguments.of("an unknown choice", good.replace("MALE", "male"), 400, "wrong-type", "sex"),
                Arguments.of("a number for a choice", good.replace("\"MALE\"", "1"), 400, "wrong-type", "sex"),
                Arguments.of(
                        "a number for text",
                        good.replaceAll("\"nik\":\"(\\d+)\"", "\"nik\":$1"),
                        400,
                        "wrong-type",
                        "nik"),
                Arguments.of("an object for text", good.replace("\"Sri Lestari\"", "{}"), 400, "wrong-type", "name"),
                Arguments.of(
                        "a day that is none", good.replace("1990-01-01", "1990-02-30"), 400, "wrong-type", "birthDate"),
                Arguments.of(
                        "another form of date",
                        good.replace("1990-01-01", "01/01/1990"),
                        400,
                        "wrong-type",
                        "birthDate"),
                Arguments.of("half a character", good.replace("Sri", "\\ud83d"), 422, null, "name"),
                Arguments.of("missing fields", "{}", 422, "required", "birthDate"),
                Arguments.of("letters in a NIK", good.replaceAll("\"nik\":\"\\d+", "\"nik\":\"abc"), 422, null, "nik"),
                Arguments.of("an unknown village", good.replace("33.73.04.1001", "99.99"), 422, null, "village"),
                Arguments.of("a long name", good.replace("Sri", "S".repeat(1000)), 422, null, "name"),
                Arguments.of("an emoji name", good.replace("Sri Lestari", "😀"), 422, null, "name"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void aBadBodyGetsAClearProblem(String what, String body, int status, String rule, String field) {
        HttpResponse<String> answer = send(to("/v1/residents")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1)));
        if (body.contains("😀")) {
            answer = post("/v1/residents", body);
        }

        assertProblem(answer, status);
        if (rule != null) {
            assertThat(JsonPath.<String>read(answer.body(), "$.errors[0].rule")).isEqualTo(rule);
        }
        if (field != null) {
            assertThat(JsonPath.<String>read(answer.body(), "$.errors[0].field"))
                    .isEqualTo(field);
        }
        assertThat(answer.body())
                .doesNotContain("Lestari")
                .doesNotContain("1990")
                .doesNotContain("edge.");
    }

    @Test
    void fiveMegabytesAreTooLarge() {
        assertProblem(post("/v1/residents", "x".repeat(5 << 20)), 413);
    }

    @Test
    void fiveMegabytesAreTooLargeEvenIfTheSenderDoesNotSayHowManyTheyAre() {
        InputStream endless =
                new ByteArrayInputStream(("{\"name\":\"" + "x".repeat(5 << 20)).getBytes(StandardCharsets.UTF_8));

        assertProblem(
                send(to("/v1/residents")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(() -> endless))),
                413);
    }

    @Test
    void anotherContentTypeIsNotSupported() {
        assertProblem(
                send(to("/v1/residents")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(Residents.body()))),
                415);
    }

    @Test
    void aBodyOfAnyTypeWhatsoeverIsOfNone() {
        assertProblem(
                send(to("/v1/residents").header("Content-Type", "*/*").POST(BodyPublishers.ofString(Residents.body()))),
                415);
    }

    @Test
    void anotherFormatOfTheAnswerIsNotAcceptable() {
        assertProblem(
                send(to("/v1/residents")
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/xml")
                        .POST(BodyPublishers.ofString(Residents.body()))),
                406);
    }

    @Test
    void anUnknownPathIsNotFound() {
        assertProblem(get("/v1/dragons"), 404);
        assertProblem(post("/nowhere", "{}"), 404);
        assertProblem(get("/error"), 404);
    }

    @Test
    void anotherMethodIsNotAllowed() {
        HttpResponse<String> answer = get("/v1/residents");

        assertProblem(answer, 405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void aBadHeaderIsNamed() {
        for (String[] header : new String[][] {
            {"Agency", "a/b"}, {"Actor", "two words"}, {"If-Match", "1"}, {"Idempotency-Key", "k".repeat(300)}
        }) {
            HttpResponse<String> answer = send(to("/v1/residents")
                    .header("Content-Type", "application/json")
                    .header(header[0], header[1])
                    .POST(BodyPublishers.ofString(Residents.body())));

            assertProblem(answer, 400);
            assertThat(JsonPath.<String>read(answer.body(), "$.errors[0].field"))
                    .isEqualTo(header[0]);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /{} HTTP/1.1\r\n",
                "GET /v1/residents HTTP/9.9\r\n",
                "POST /v1/residents HTTP/1.1\r\nTransfer-Encoding: gzip, chunked\r\n"
            })
    void whatIsNoHttpGetsAProblemToo(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write((request + "Host: x\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
            assertThat(answer).contains("urn:satudata:problem:malformed").doesNotContain("Tomcat");
        }
    }

    @Test
    void aParameterThatCannotBeReadGetsAProblemAndIsNotLogged(CapturedOutput log) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET /v1/seals/events?after=3373041990%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                                    + "Authorization: Bearer " + TestTokens.officer() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").contains("urn:satudata:problem:malformed");
            assertThat(log.getAll()).doesNotContain("3373041990");
        }
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JsonPath.<Integer>read(answer.body(), "$.status")).isEqualTo(status);
        assertThat(JsonPath.<String>read(answer.body(), "$.type")).startsWith("urn:satudata:problem:");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("id.satudata");
    }
}
