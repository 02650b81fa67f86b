package id.satudata.command.recording;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.satudata.command.Residents;
import id.satudata.command.RunningCommandService;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecorderIT extends RunningCommandService {
    private static final int WRITERS = 16;
    private static final int CHANGES = 10;

    @Test
    void sixteenWritersOnOneStreamLoseNothing() throws Exception {
        String nik = Residents.nik();
        String citizen =
                JsonPath.read(post("/v1/residents", Residents.body(nik)).body(), "$.subjectId");

        List<Integer> statuses = atOnce(
                        WRITERS,
                        writer -> IntStream.range(0, CHANGES)
                                .map(change -> changeName(nik, writer, change).statusCode())
                                .boxed()
                                .toList())
                .stream()
                .flatMap(List::stream)
                .toList();

        assertThat(statuses).hasSize(WRITERS * CHANGES).containsOnly(201);
        assertThat(jdbc.queryForList(
                        "select sequence from domain_event where stream_id = ?::uuid order by globalindex",
                        Long.class,
                        citizen))
                .isEqualTo(IntStream.rangeClosed(0, WRITERS * CHANGES)
                        .mapToObj(Long::valueOf)
                        .toList());
    }

    @Test
    void ofManyWhoClaimAnIdentifierExactlyOneGetsIt() throws Exception {
        for (int round = 0; round < 5; round++) {
            String nik = Residents.nik();

            List<Integer> statuses = atOnce(
                    WRITERS,
                    writer -> post("/v1/residents", Residents.body(nik)).statusCode());

            assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        }
    }

    @Test
    void ofManyWhoSendTheSameKeyAtOnceAllGetTheSameAnswer() throws Exception {
        String body = Residents.body();
        long events = eventCount();

        List<String> answers = atOnce(
                WRITERS,
                writer -> send(to("/v1/residents")
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", "at-once")
                                .POST(BodyPublishers.ofString(body)))
                        .body());

        assertThat(answers.stream().collect(Collectors.toSet())).hasSize(1);
        assertThat(eventCount()).isEqualTo(events + 1);
    }

    @Test
    void aRememberedStateIsNotTrustedWhenAnotherInstanceHasWritten() {
        String nik = Residents.nik();
        String citizen =
                JsonPath.read(post("/v1/residents", Residents.body(nik)).body(), "$.subjectId");
        // What another instance would write.
        jdbc.update("""
                insert into domain_event (event_id, stream_id, sequence, stream_type, recorded_at, event_type, payload,
                                          metadata)
                select gen_random_uuid(), stream_id, 1, stream_type, now(), 'citizen.death-registered.v1',
                       convert_to(json_build_object('citizenId', stream_id, 'diedOn', '2021-01-01')::text, 'UTF8'),
                       metadata
                from domain_event where stream_id = ?::uuid""", citizen);

        HttpResponse<String> move = post("/v1/moves", """
                {"nik":"%s","toVillage":"33.73.04.1002","movedOn":"2022-01-01"}""".formatted(nik));

        assertThat(move.statusCode()).as(move.body()).isEqualTo(422);
    }

    @Test
    void identifiersAreNotStoredInClear() {
        String nik = Residents.nik();
        post("/v1/residents", Residents.body(nik));

        assertThat(number("select count(*) from identifier_claim where position(? in encode(hash, 'escape')) > 0", nik))
                .isZero();
        assertThat(number("select count(*) from identifier_claim where octet_length(hash) <> 32"))
                .isZero();
    }

    @Test
    void answersAndTheirKeysHoldNoPersonalData() {
        String nik = Residents.nik();
        HttpResponse<String> answer = send(to("/v1/residents")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", nik)
                .POST(BodyPublishers.ofString(Residents.body(nik))));

        assertThat(jdbc.queryForObject(
                        "select given::text || encode(fingerprint, 'escape') || encode(hash, 'escape')"
                                + " from idempotency_key as given where subject = ?::uuid",
                        String.class,
                        JsonPath.<String>read(answer.body(), "$.subjectId")))
                .doesNotContain("Lestari")
                .doesNotContain("1990-01-01")
                .doesNotContain(nik);
    }

    private HttpResponse<String> changeName(String nik, int writer, int change) {
        String name = "Sri " + (char) ('A' + writer) + (char) ('a' + change);
        return post("/v1/name-changes", """
                {"nik":"%s","name":"%s","changedOn":"2020-01-01"}""".formatted(nik, name));
    }

    private static <T> List<T> atOnce(int writers, IntFunction<T> work)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> tasks = IntStream.range(0, writers)
                    .<Callable<T>>mapToObj(writer -> () -> work.apply(writer))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
