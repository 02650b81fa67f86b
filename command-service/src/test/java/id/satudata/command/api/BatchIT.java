package id.satudata.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.satudata.command.Residents;
import id.satudata.command.RunningCommandService;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchIT extends RunningCommandService {

    @Test
    void eachLineIsAnsweredInItsPlaceAndABadOneHurtsNoOther() {
        String taken = Residents.nik();
        String batch = Residents.line("a", Residents.body(taken))
                + "this is no JSON\n"
                + "\n"
                + "{\"type\":\"dragons\",\"key\":\"b\",\"fact\":{}}\n"
                + "{\"type\":\"residents\",\"fact\":{}}\n"
                + "{\"type\":\"residents\",\"key\":\"c\",\"fact\":{},\"more\":1}\n"
                + Residents.line("d", "{}")
                + Residents.line("e", Residents.body(taken))
                + Residents.line("f", "{\"name\":\"" + "x".repeat(70_000) + "\"}")
                + Residents.line("g", Residents.body());

        List<String> answers =
                send(batch.replaceAll("\"key\":\"([a-g])\"", "\"key\":\"" + UUID.randomUUID() + "-$1\""));

        assertThat(statuses(answers)).containsExactly(201, 400, 400, 400, 400, 422, 409, 413, 201);
        assertThat(JsonPath.<String>read(answers.getFirst(), "$.key")).endsWith("-a");
        assertThat(JsonPath.<String>read(answers.getLast(), "$.key")).endsWith("-g");
        assertThat(JsonPath.<String>read(answers.get(5), "$.problem.errors[0].rule"))
                .isEqualTo("required");
    }

    @Test
    void aLaterLineSeesWhatAnEarlierOneRecorded() {
        String nik = Residents.nik();
        String run = UUID.randomUUID().toString();

        List<String> answers = send(
                Residents.line(run + 1, Residents.body(nik)) + """
                {"type":"name-changes","key":"%s","fact":{"nik":"%s","name":"Sri Wahyuni","changedOn":"2020-01-01"}}
                {"type":"deaths","key":"%s","fact":{"nik":"%s","diedOn":"2021-01-01"}}
                {"type":"moves","key":"%s","fact":{"nik":"%s","toVillage":"33.73.04.1002","movedOn":"2022-01-01"}}
                """.formatted(run + 2, nik, run + 3, nik, run + 4, nik));

        assertThat(statuses(answers)).as(String.join("\n", answers)).containsExactly(201, 201, 201, 422);
        assertThat(JsonPath.<Integer>read(answers.get(2), "$.version")).isEqualTo(3);
    }

    @Test
    void theSameBatchTwiceAddsNothing() {
        String batch = lines(250);
        List<String> first = send(batch);
        long events = eventCount();

        assertThat(send(batch)).isEqualTo(first);
        assertThat(eventCount()).isEqualTo(events);
    }

    @Test
    void oneKeyTwiceInABatchIsOneFact() {
        String key = UUID.randomUUID().toString();
        String body = Residents.body();

        List<String> answers =
                send(Residents.line(key, body) + Residents.line(key, body) + Residents.line(key, Residents.body()));

        assertThat(statuses(answers)).containsExactly(201, 201, 409);
        assertThat(answers.get(1)).isEqualTo(answers.get(0));
    }

    @Test
    void positionsRiseInTheOrderOfLines() {
        List<Integer> positions = send(lines(300)).stream()
                .map(answer -> JsonPath.<Integer>read(answer, "$.position"))
                .toList();

        assertThat(positions).isSorted().doesNotHaveDuplicates().hasSize(300);
    }

    @Test
    void noMoreThanTenThousandLinesAreTaken() {
        String line = "{}\n";

        List<String> answers = send(line.repeat(10_050));

        assertThat(answers).hasSize(10_001);
        assertThat(JsonPath.<Integer>read(answers.getLast(), "$.status")).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({"Idempotency-Key, k1", "If-Match, \"1\""})
    void aHeaderOfOneFactIsRefused(String header, String value) {
        HttpResponse<String> answer = send(to("/v1/batches")
                .header("Content-Type", "application/x-ndjson")
                .header(header, value)
                .POST(BodyPublishers.ofString(lines(1))));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonPath.<String>read(answer.body(), "$.errors[0].rule")).isEqualTo("not-with-batches");
        assertThat(JsonPath.<String>read(answer.body(), "$.errors[0].field")).isEqualTo(header);
        assertThat(JsonPath.<List<String>>read(
                        get("/v3/api-docs").body(), "$.paths['/v1/batches'].post.parameters[*].name"))
                .contains("Agency")
                .doesNotContain(header);
    }

    @Test
    void aBatchIsNdjson() {
        assertThat(post("/v1/batches", "{}").statusCode()).isEqualTo(415);
    }

    private static String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Residents.line(UUID.randomUUID().toString(), Residents.body()))
                .collect(Collectors.joining());
    }

    private static List<Integer> statuses(List<String> answers) {
        return answers.stream()
                .map(answer -> JsonPath.<Integer>read(answer, "$.status"))
                .toList();
    }

    private List<String> send(String batch) {
        HttpResponse<String> answer = send(
                to("/v1/batches").header("Content-Type", "application/x-ndjson").POST(BodyPublishers.ofString(batch)));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().lines().toList();
    }
}
