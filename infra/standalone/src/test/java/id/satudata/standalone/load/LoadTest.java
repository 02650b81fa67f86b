package id.satudata.standalone.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.standalone.launch.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LoadTest {
    private static final int CHUNK = 10;
    private static final Patience SHORT =
            new Patience(Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofMillis(300));

    @TempDir
    private Path folder;

    private FakeService service;
    private final PrintWriter quiet = new PrintWriter(new StringWriter());

    @BeforeEach
    void start() throws IOException {
        service = new FakeService();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private Path file(int lines) throws IOException {
        return Files.writeString(
                folder.resolve("facts.ndjson"),
                IntStream.range(0, lines).mapToObj(LoadTest::line).collect(Collectors.joining("\n", "", "\n")));
    }

    // Five subjects, whose facts are numbered; now and then a bad one, a late one, and a line that is no JSON.
    private static String line(int n) {
        return switch (n % 20) {
            case 7 -> "{\"type\":\"moves\",\"fact\":{\"nik\":\"bad%d\",\"n\":%d}}".formatted(n, n);
            case 11 -> "{\"type\":\"births\",\"fact\":{\"nik\":\"late%d\",\"late\":true,\"n\":%d}}".formatted(n, n);
            case 13 -> "oops";
            default -> "{\"type\":\"moves\",\"fact\":{\"nik\":\"nik%d\",\"n\":%d}}".formatted(n % 5, n);
        };
    }

    private Load load(Path file) throws IOException {
        return new Load(
                FactFile.open(file),
                service.address(),
                () -> "token",
                Files.createDirectories(folder.resolve("loads")),
                report(),
                CHUNK,
                SHORT);
    }

    private Path report() {
        return folder.resolve("facts.ndjson.report.ndjson");
    }

    private List<JsonNode> reported() throws IOException {
        return Files.readAllLines(report()).stream().map(Lines.JSON::readTree).toList();
    }

    @Test
    void theReportTellsOfEveryLineInOrder() throws IOException {
        var tally = load(file(100)).run(quiet);

        assertThat(reported())
                .extracting(line -> line.path("line").asInt())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 100).boxed().toList());
        assertThat(reported().stream()
                        .collect(Collectors.groupingBy(
                                line -> line.path("outcome").asString(), Collectors.counting())))
                .isEqualTo(Map.of("accepted", 85L, "refused", 5L, "accepted-with-warnings", 5L, "unreadable", 5L));
        assertThat(tally.accepted()).isEqualTo(85);
        assertThat(tally.errors()).isEqualTo(Map.of("NikIsPossible", 5L));
        assertThat(tally.warnings()).isEqualTo(Map.of("BirthsAreReportedInTime", 5L));
    }

    @Test
    void aLineThatSaysTheSameAsAnEarlierOneIsToldAndSentOnce() throws IOException {
        var file =
                Files.writeString(folder.resolve("facts.ndjson"), (line(1) + "\n" + line(2) + "\n" + line(1) + "\n"));

        var tally = load(file).run(quiet);

        assertThat(service.received).hasSize(2);
        assertThat(tally.repeated()).isEqualTo(1);
        assertThat(reported().getLast().path("outcome").asString()).isEqualTo("repeated");
    }

    @Test
    void theReportSaysWhyALineWasRefused() throws IOException {
        load(file(20)).run(quiet);

        var refused = reported().get(7);
        assertThat(refused.path("status").asInt()).isEqualTo(422);
        assertThat(refused.path("errors").path(0).path("rule").asString()).isEqualTo("NikIsPossible");
        assertThat(reported().get(13).path("reason").asString()).contains("not JSON");
    }

    @Test
    void theSameFileTwiceAddsNothing() throws IOException {
        var file = file(100);
        load(file).run(quiet);
        var before = Map.copyOf(service.log);

        var again = load(file);
        assertThat(again.finished()).isPresent();
        again.run(quiet);

        assertThat(service.log).isEqualTo(before);
        assertThat(reported()).hasSize(100);
    }

    @Test
    void aServiceThatIsBusyForAWhileGetsEveryFactAllTheSame() throws IOException {
        service.refusals.set(6);

        var tally = load(file(100)).run(quiet);

        assertThat(tally.accepted()).isEqualTo(85);
        assertThat(service.requests.get()).isEqualTo(10 + 6);
    }

    @Test
    void aStoppedLoadGoesOnWhereItWas() throws IOException {
        var file = file(200);
        service.breakAfterRequests = 8;
        assertThatThrownBy(() -> load(file).run(quiet))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("goes on");
        int reportedBefore = reported().size();
        assertThat(reportedBefore).isBetween(10, 190);

        service.breakAfterRequests = Integer.MAX_VALUE;
        int receivedBefore = service.received.size();
        var resumed = load(file);
        assertThat(resumed.resumedFrom()).isEqualTo(reportedBefore);
        var tally = resumed.run(quiet);

        assertThat(tally.outcomes()).isEqualTo(200);
        assertThat(service.received.size() - receivedBefore).isLessThan(200);
        assertThat(reported())
                .extracting(line -> line.path("line").asInt())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 200).boxed().toList());
    }

    @Test
    void aReportCutShortByACrashIsMended() throws IOException {
        var file = file(200);
        service.breakAfterRequests = 8;
        assertThatThrownBy(() -> load(file).run(quiet)).isInstanceOf(Problem.class);
        Files.writeString(report(), "{\"line\":9", StandardOpenOption.APPEND);

        service.breakAfterRequests = Integer.MAX_VALUE;
        load(file).run(quiet);

        assertThat(reported()).hasSize(200);
    }

    @Test
    void factsAboutOneSubjectArriveInTheirOrder() throws IOException {
        load(file(400)).run(quiet);

        var last = new HashMap<String, Integer>();
        for (String received : service.received) {
            var words = received.split(" ");
            int n = Integer.parseInt(words[1]);
            assertThat(last.getOrDefault(words[0], -1)).isLessThan(n);
            last.put(words[0], n);
        }
    }

    @Test
    void aServiceThatIsNotThereIsToldAndNothingIsLost() throws IOException {
        var file = file(20);
        service.close();

        assertThatThrownBy(() -> load(file).run(quiet))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("takes no facts");
    }
}
