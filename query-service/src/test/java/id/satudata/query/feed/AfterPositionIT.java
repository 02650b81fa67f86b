package id.satudata.query.feed;

import static id.satudata.query.feed.Residents.resident;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.embedded.TestEngines;
import id.satudata.kernel.event.RecordedEvent;
import id.satudata.query.FactsOnTopic;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AfterPositionIT {

    private final FactsOnTopic log = new FactsOnTopic();
    private final Witness witness = Witness.content();
    private ReadSide readSide;

    @BeforeAll
    void start() {
        readSide = ReadSide.start(TestEngines.postgres().freshDatabase(), log, witness);
    }

    @AfterAll
    void stop() {
        readSide.close();
        log.close();
    }

    @Test
    void anAnswerWaitsForThePositionItWasAskedFor() throws Exception {
        RecordedEvent event = record();
        var answer = CompletableFuture.supplyAsync(
                () -> readSide.get("/v1/feed?after=" + event.envelope().position()));
        CompletableFuture.delayedExecutor(700, TimeUnit.MILLISECONDS).execute(() -> log.send(event));

        assertThat(answer.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        assertThat(readSide.records().find(event.envelope().streamId())).hasSize(1);
    }

    @Test
    void whoeverHasJustWrittenReadsIt() {
        for (int i = 0; i < 50; i++) {
            RecordedEvent event = log.send(record());
            var answer = readSide.get("/v1/feed?after=" + event.envelope().position());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(readSide.records().find(event.envelope().streamId())).hasSize(1);
        }
    }

    @Test
    void aPositionThatDoesNotComeIsAnswered503WithHowFarItIs() {
        RecordedEvent event = log.send(record());
        readSide.get("/v1/feed?after=" + event.envelope().position());

        var answer = readSide.get("/v1/feed?after=987654321");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("urn:satudata:problem:not-yet-visible", "\"position\":")
                .doesNotContain("987654321");
    }

    @Test
    void whatIsLongInIsAnsweredWhateverStillHasToComeIn() {
        RecordedEvent early = log.send(record());
        for (int later = 0; later < 50; later++) { // in every partition, as good as certainly
            log.send(record());
        }
        log.flush();
        readSide.catchUp();
        CountDownLatch held = new CountDownLatch(1);
        witness.behaves(changes -> awaitLatch(held));
        try {
            RecordedEvent backlog = log.send(record());

            assertThat(readSide.get("/v1/feed?after=" + backlog.envelope().position())
                            .statusCode())
                    .isEqualTo(503);
            assertThat(readSide.get("/v1/feed?after=" + early.envelope().position())
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            witness.behaves(changes -> {});
            held.countDown();
        }
    }

    @Test
    void whatIsNoPositionIsRefused() {
        assertThat(readSide.get("/v1/feed?after=yesterday").statusCode()).isEqualTo(400);
    }

    @Test
    void theWatermarkSaysHowFarTheAnswersAre() {
        RecordedEvent event = log.send(record());
        String body =
                readSide.get("/v1/feed?after=" + event.envelope().position()).body();

        assertThat(body)
                .contains("\"watermark\":{\"position\":" + event.envelope().position())
                .contains("\"recordedAt\":\"2024-01-15T03:00:00Z\"", "\"lagSeconds\":0");
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private RecordedEvent record() {
        UUID citizenId = UUID.randomUUID();
        return log.record(citizenId, resident(citizenId, "Sri"));
    }
}
