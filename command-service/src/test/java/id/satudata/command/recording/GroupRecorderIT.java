package id.satudata.command.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import com.zaxxer.hikari.HikariDataSource;
import id.satudata.command.Residents;
import id.satudata.command.RunningCommandService;
import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.Claim;
import id.satudata.command.decision.Command;
import id.satudata.command.decision.Context;
import id.satudata.command.decision.Decision;
import id.satudata.command.decision.NewEvent;
import id.satudata.command.decision.Place;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.World;
import id.satudata.embedded.TestEngines;
import id.satudata.kernel.access.RegionScope;
import id.satudata.kernel.citizen.NikAssigned;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

@DirtiesContext
class GroupRecorderIT extends RunningCommandService {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private GroupRecorder recorder;

    @Autowired
    private DataSource dataSource;

    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void everySenderIsAnswered() {
        senders.close();
    }

    @Test
    void eachOfAGroupIsAnsweredAsIfItCameAlone() throws Exception {
        String nik = Residents.nik();
        String key = UUID.randomUUID().toString();
        String body = Residents.body(nik);

        List<HttpResponse<String>> answers = inOneGroup(
                () -> fact("residents", body, "Idempotency-Key", key),
                () -> fact("residents", body, "Idempotency-Key", key),
                () -> fact("residents", Residents.body(), "Idempotency-Key", key),
                () -> post("/v1/residents", body),
                () -> fact("name-changes", newName(nik, "Sri Wahyuni"), "If-Match", "\"2\""),
                () -> fact("name-changes", newName(nik, "Sri Wahyuni"), "If-Match", "\"1\""),
                () -> post("/v1/name-changes", newName(nik, "Sri Rahayu")),
                () -> post("/v1/name-changes", newName(Residents.nik(), "Sri Utami")),
                () -> post("/v1/name-changes", newName(nik, "R2-D2")));

        assertThat(answers.stream().map(HttpResponse::statusCode))
                .containsExactly(201, 201, 409, 409, 409, 201, 201, 404, 422);
        assertThat(answers.get(1).body()).isEqualTo(answers.get(0).body());
        assertThat(JsonPath.<Integer>read(answers.get(6).body(), "$.version")).isEqualTo(3);
        assertThat(number(
                        "select count(distinct xmin::text) from domain_event where stream_id = ?::uuid",
                        JsonPath.<String>read(answers.getFirst().body(), "$.subjectId")))
                .isEqualTo(1);
    }

    @Test
    void aKeyThatComesBackInAGroupHasItsFirstAnswer() throws Exception {
        String nik = Residents.nik();
        String key = UUID.randomUUID().toString();
        post("/v1/residents", Residents.body(nik));
        HttpResponse<String> first = fact("name-changes", newName(nik, "Sri Wahyuni"), "Idempotency-Key", key);
        post("/v1/name-changes", newName(nik, "Sri Rahayu"));
        long events = eventCount();

        List<HttpResponse<String>> answers = inOneGroup(
                () -> post("/v1/residents", Residents.body()),
                () -> fact("name-changes", newName(nik, "Sri Wahyuni"), "Idempotency-Key", key),
                () -> post("/v1/residents", Residents.body()));

        assertThat(answers.stream().map(HttpResponse::statusCode)).containsOnly(201);
        assertThat(answers.get(1).body()).isEqualTo(first.body());
        assertThat(eventCount()).isEqualTo(events + 3);
    }

    @Test
    void aFactThatCannotBeRecordedHurtsNoOther() throws Exception {
        List<HttpResponse<String>> answers = new ArrayList<>();

        List<Future<?>> sent = whileTheLogIsHeld(List.of(
                () -> answers.add(post("/v1/residents", Residents.body())),
                () -> recorder.record(poison()),
                () -> answers.add(post("/v1/residents", Residents.body()))));

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactly(201, 201);
        assertThat(sent.get(1).resultNow()).isEqualTo(new Answer.Failed());
    }

    @Test
    void ofAGroupThatLosesTheDatabaseNothingIsRecordedUntilItIsSentAgain() throws Exception {
        List<String> bodies =
                IntStream.range(0, 8).mapToObj(number -> Residents.body()).toList();
        String run = UUID.randomUUID().toString();
        long events = eventCount();
        List<Callable<HttpResponse<String>>> requests = IntStream.range(0, bodies.size())
                .<Callable<HttpResponse<String>>>mapToObj(
                        number -> () -> fact("residents", bodies.get(number), "Idempotency-Key", run + number))
                .toList();

        List<Future<?>> refused;
        try (Connection holding = hold()) {
            refused = sendInOrder(requests);
            TestEngines.postgres().stop();
            dataSource.unwrap(HikariDataSource.class).evictConnection(holding);
            await().atMost(PATIENCE).until(() -> refused.stream().allMatch(Future::isDone));
        } finally {
            TestEngines.postgres().start();
        }

        assertThat(refused).extracting(answer -> response(answer).statusCode()).containsOnly(503);
        await().atMost(PATIENCE).until(() -> get("/actuator/health/readiness").statusCode() == 200);
        assertThat(eventCount()).isEqualTo(events);
        for (int again = 0; again < 2; again++) {
            for (Callable<HttpResponse<String>> request : requests) {
                assertThat(request.call().statusCode()).isEqualTo(201);
            }
            assertThat(eventCount()).isEqualTo(events + bodies.size());
        }
    }

    @SafeVarargs
    private List<HttpResponse<String>> inOneGroup(Callable<HttpResponse<String>>... requests) throws Exception {
        return whileTheLogIsHeld(List.of(requests)).stream()
                .map(GroupRecorderIT::response)
                .toList();
    }

    /** One more goes first: while it waits for the log, the others gather. */
    private List<Future<?>> whileTheLogIsHeld(List<? extends Callable<?>> requests) throws Exception {
        List<Future<?>> sent;
        try (Connection holding = hold()) {
            sent = sendInOrder(requests);
            holding.rollback();
        }
        await().atMost(PATIENCE).until(() -> sent.stream().allMatch(Future::isDone));
        return sent;
    }

    private List<Future<?>> sendInOrder(List<? extends Callable<?>> requests) {
        senders.submit(() -> post("/v1/residents", Residents.body()));
        awaitBlocked();
        List<Future<?>> sent = new ArrayList<>();
        for (Callable<?> request : requests) {
            sent.add(senders.submit(request));
            await().atMost(PATIENCE).until(() -> recorder.waiting() == sent.size());
        }
        return sent;
    }

    private Connection hold() throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        try (Statement lock = connection.createStatement()) {
            lock.execute("lock table identifier_claim in access exclusive mode");
        }
        return connection;
    }

    private void awaitBlocked() {
        await().atMost(PATIENCE)
                .until(() -> number("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                + " and query like '%identifier_claim%'")
                        == 1);
    }

    private HttpResponse<String> fact(String kind, String body, String header, String value) {
        return send(to("/v1/" + kind)
                .header("Content-Type", "application/json")
                .header(header, value)
                .POST(BodyPublishers.ofString(body)));
    }

    private static String newName(String nik, String name) {
        return """
                {"nik":"%s","name":"%s","changedOn":"2020-01-01"}""".formatted(nik, name);
    }

    @SuppressWarnings("unchecked") // each of these requests is answered over HTTP
    private static HttpResponse<String> response(Future<?> answer) {
        return (HttpResponse<String>) answer.resultNow();
    }

    private static Submission poison() {
        return new Submission(
                new Sender("test", "test", RegionScope.NATION, null, "test"),
                null,
                new Fingerprint("00"),
                null,
                new Unwritable(),
                null);
    }

    /** Decided without any fault, but PostgreSQL takes no text with a nought in it. */
    private record Unwritable() implements Command {
        private static final Claim CLAIM = new Claim("\0", "");

        @Override
        public Set<Reference> references() {
            return Set.of(new Reference.ByClaim(CLAIM));
        }

        @Override
        public Place place() {
            return new Place.HomeOf(references());
        }

        @Override
        public Decision decide(World world, Context context) {
            UUID id = context.newId();
            return new Decision.Accepted(
                    id,
                    List.of(new NewEvent(Citizen.STREAM, id, new NikAssigned(id, "", LocalDate.EPOCH))),
                    List.of(),
                    List.of(new Decision.Holding(CLAIM, id)),
                    List.of());
        }
    }
}
