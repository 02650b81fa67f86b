package id.satudata.query.feed;

import static id.satudata.query.feed.Residents.renamed;
import static id.satudata.query.feed.Residents.resident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.embedded.TestEngines;
import id.satudata.kernel.event.RecordedEvent;
import id.satudata.query.FactsOnTopic;
import id.satudata.query.feed.ParkedStreams.ParkedStream;
import id.satudata.query.feed.Parking.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeedIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final FactsOnTopic log = new FactsOnTopic();
    private final String database = TestEngines.postgres().freshDatabase();

    @AfterEach
    void closeLog() {
        log.close();
    }

    @Test
    void eachEventIsInOnceHoweverOftenItCame() {
        List<RecordedEvent> published = publishResidents(300);
        published.forEach(log::send);
        log.flush();

        try (ReadSide readSide = ReadSide.start(database, log, Witness.content())) {
            readSide.catchUp();
            published.forEach(log::send);
            log.flush();
            readSide.catchUp();

            assertThat(readSide.count("fact")).isEqualTo(300);
            assertThat(readSide.count("parked_stream")).isZero();
        }
    }

    @Test
    void aRestartGoesOnWhereItStopped() {
        publishResidents(300);
        try (ReadSide first = ReadSide.start(database, log, Witness.content())) {
            first.catchUp();
        }
        publishResidents(200);
        AtomicInteger changes = new AtomicInteger();
        Witness counting = Witness.content();
        counting.behaves(batch -> changes.addAndGet(batch.size()));

        try (ReadSide second = ReadSide.start(database, log, counting)) {
            second.catchUp();

            assertThat(second.count("fact")).isEqualTo(500);
            assertThat(changes).hasValue(200);
        }
    }

    @Test
    void aFeedThatDiesInABatchLeavesNothingHalfDone() {
        publishResidents(300);
        Witness deadly = Witness.content();
        deadly.behaves(changes -> {
            throw new AssertionError("dies after the facts were written");
        });
        try (ReadSide first = ReadSide.start(database, log, deadly)) {
            await().dontCatchUncaughtExceptions()
                    .atMost(SOON)
                    .until(() -> !first.bean(Feed.class).isRunning());
            assertThat(first.count("fact")).isZero();
            assertThat(first.get("/actuator/health").statusCode()).isEqualTo(503);
        }

        try (ReadSide second = ReadSide.start(database, log, Witness.content())) {
            second.catchUp();
            assertThat(second.count("fact")).isEqualTo(300);
        }
    }

    @Test
    void aRecordIsInTheOrderOfTheLogWhateverStreamsItsEventsComeFrom() {
        UUID citizenId = UUID.randomUUID();
        UUID otherStream = UUID.randomUUID();
        RecordedEvent first = log.record(citizenId, resident(citizenId, "Sri"));
        RecordedEvent second = log.record(otherStream, renamed(citizenId, "Sri Wahyuni"));
        RecordedEvent third = log.record(citizenId, renamed(citizenId, "Sri W."));

        try (ReadSide readSide = ReadSide.start(database, log, Witness.content())) {
            Stream.of(second, first, third).forEach(event -> {
                log.send(event);
                log.flush();
                readSide.catchUp();
            });

            assertThat(readSide.records().find(citizenId)).containsExactly(first, second, third);
        }
    }

    @Test
    void aHoleParksOnlyItsStreamAndDrainsWhenTheMissingEventComes() {
        UUID citizenId = UUID.randomUUID();
        RecordedEvent first = log.publish(citizenId, resident(citizenId, "Sri"));
        RecordedEvent missing = log.record(citizenId, renamed(citizenId, "Sri Wahyuni"));
        log.publish(citizenId, renamed(citizenId, "Sri W."));
        log.publish(citizenId, renamed(citizenId, "Wahyuni"));
        publishResidents(50);

        try (ReadSide readSide = ReadSide.start(database, log, Witness.content())) {
            readSide.catchUp();
            assertThat(readSide.records().find(citizenId)).containsExactly(first);
            assertThat(readSide.count("fact")).isEqualTo(51);
            assertThat(parked(readSide, citizenId)).hasValueSatisfying(parked -> {
                assertThat(parked.reason()).isEqualTo(Reason.HOLE);
                assertThat(parked.sequence()).isEqualTo(1);
                assertThat(parked.waiting()).isEqualTo(2);
            });

            log.send(missing);
            log.flush();
            readSide.catchUp();

            assertThat(sequences(readSide, citizenId)).containsExactly(0L, 1L, 2L, 3L);
            assertThat(parked(readSide, citizenId)).isEmpty();
            assertThat(readSide.count("waiting_event")).isZero();
        }
    }

    @Test
    void anUnreadableEventParksOnlyItsStreamAndSaysNothingOfItsContent() {
        UUID citizenId = UUID.randomUUID();
        log.publish(citizenId, resident(citizenId, "Sri"));
        RecordedEvent broken = log.record(citizenId, renamed(citizenId, "Sri Wahyuni"));
        log.send(broken.envelope(), "{\"citizenId\":\"" + citizenId + "\",\"name\":\"Sri Wahyuni\",");
        log.publish(citizenId, renamed(citizenId, "Sri W."));
        log.sendRaw("no event", new byte[] {1, 2, 3});
        log.sendRaw("no event", null);
        publishResidents(50);

        try (ReadSide readSide = ReadSide.start(database, log, Witness.content())) {
            readSide.catchUp();

            assertThat(readSide.count("fact")).isEqualTo(51);
            assertThat(readSide.count("parked_stream")).isEqualTo(3);
            String page = readSide.get("/v1/feed/parked").body();
            assertThat(page).contains(citizenId.toString(), "UNREADABLE").doesNotContain("Sri");
            assertThat(readSide.get("/v1/feed").body()).contains("\"parked\":3", "\"lagEvents\":0");
            assertThat(readSide.post("/v1/feed/parked/" + citizenId + "/retry").body())
                    .contains("\"drained\":0", "UNREADABLE");
        }
    }

    @Test
    void aHeaderNoTableCanKeepHoldsNobodyUp() {
        UUID citizenId = UUID.randomUUID();
        RecordedEvent missing = log.record(citizenId, resident(citizenId, "Sri"));
        log.sendWithEmptyHeader(log.record(citizenId, renamed(citizenId, "Sri W.")), "unheard\0of");
        publishResidents(50);

        try (ReadSide readSide = ReadSide.start(database, log, Witness.content())) {
            readSide.catchUp();
            assertThat(readSide.count("fact")).isEqualTo(50);

            log.send(missing);
            readSide.catchUp();
            assertThat(readSide.count("fact")).isEqualTo(52);
        }
    }

    @Test
    void aHeaderWithoutAValueParksOnlyItsStream() {
        UUID citizenId = UUID.randomUUID();
        log.sendWithEmptyHeader(log.record(citizenId, resident(citizenId, "Sri")), "content-type");
        log.publish(citizenId, renamed(citizenId, "Sri W."));
        publishResidents(50);

        try (ReadSide readSide = ReadSide.start(database, log, Witness.content())) {
            readSide.catchUp();

            assertThat(readSide.count("fact")).isEqualTo(50);
            assertThat(parked(readSide, citizenId)).hasValueSatisfying(parked -> {
                assertThat(parked.reason()).isEqualTo(Reason.UNREADABLE);
                assertThat(parked.sequence()).isZero();
                assertThat(parked.waiting()).isEqualTo(2);
            });
            assertThat(readSide.post("/v1/feed/parked/" + citizenId + "/retry").body())
                    .contains("\"drained\":0", "UNREADABLE");
        }
    }

    @Test
    void whatOneFollowerRefusesParksOnlyThatStreamAndCanBeRetried() {
        UUID citizenId = UUID.randomUUID();
        publishResidents(40);
        log.publish(citizenId, resident(citizenId, "Sri"));
        log.publish(citizenId, renamed(citizenId, Witness.UNBEARABLE));
        log.publish(citizenId, renamed(citizenId, "Sri W."));
        publishResidents(40);
        Witness witness = Witness.sensitive();

        try (ReadSide readSide = ReadSide.start(database, log, witness)) {
            readSide.catchUp();
            assertThat(readSide.count("fact")).isEqualTo(81);
            assertThat(parked(readSide, citizenId)).hasValueSatisfying(parked -> {
                assertThat(parked.reason()).isEqualTo(Reason.REJECTED);
                assertThat(parked.sequence()).isEqualTo(1);
                assertThat(parked.detail()).doesNotContain(Witness.UNBEARABLE);
                assertThat(parked.waiting()).isEqualTo(2);
            });
            assertThat(readSide.post("/v1/feed/parked/" + citizenId + "/retry").body())
                    .contains("\"drained\":0", "REJECTED");

            witness.behaves(changes -> {});
            String retry =
                    readSide.post("/v1/feed/parked/" + citizenId + "/retry").body();

            assertThat(retry).contains("\"drained\":2");
            assertThat(sequences(readSide, citizenId)).containsExactly(0L, 1L, 2L);
            assertThat(readSide.post("/v1/feed/parked/" + citizenId + "/retry").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void theRightMessageSentAgainMendsAStream() {
        UUID garbled = UUID.randomUUID();
        RecordedEvent resident = log.record(garbled, resident(garbled, "Sri"));
        log.send(resident.envelope(), "{");
        log.publish(garbled, renamed(garbled, "Sri W."));
        UUID unbearable = UUID.randomUUID();
        log.publish(unbearable, resident(unbearable, "Tuti"));
        RecordedEvent right = log.record(unbearable, renamed(unbearable, "Tuti H."));
        log.send(new RecordedEvent(right.envelope(), renamed(unbearable, Witness.UNBEARABLE)));
        log.publish(unbearable, renamed(unbearable, "Tuti Hartini"));

        try (ReadSide readSide = ReadSide.start(database, log, Witness.sensitive())) {
            log.flush();
            readSide.catchUp();
            assertThat(readSide.count("parked_stream")).isEqualTo(2);

            log.send(resident);
            log.send(right);
            log.flush();
            readSide.catchUp();

            assertThat(readSide.count("parked_stream")).isZero();
            assertThat(readSide.count("waiting_event")).isZero();
            assertThat(sequences(readSide, garbled)).containsExactly(0L, 1L);
            assertThat(sequences(readSide, unbearable)).containsExactly(0L, 1L, 2L);
        }
    }

    @Test
    void aPoisonedEventBehindAFilledHoleParksTheStreamAtItselfNotBefore() {
        UUID citizenId = UUID.randomUUID();
        log.publish(citizenId, resident(citizenId, "Sri"));
        RecordedEvent missing = log.record(citizenId, renamed(citizenId, "Sri Wahyuni"));
        log.publish(citizenId, renamed(citizenId, Witness.UNBEARABLE));

        try (ReadSide readSide = ReadSide.start(database, log, Witness.sensitive())) {
            log.flush();
            readSide.catchUp();
            log.send(missing);
            log.flush();
            readSide.catchUp();

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(parked(readSide, citizenId)).hasValueSatisfying(parked -> {
                        assertThat(parked.reason()).isEqualTo(Reason.REJECTED);
                        assertThat(parked.sequence()).isEqualTo(2);
                    }));
            assertThat(sequences(readSide, citizenId)).containsExactly(0L, 1L);
        }
    }

    @Test
    void aTopicMadeAnewIsReadFromItsStart() {
        List<RecordedEvent> published = new ArrayList<>();
        for (int number = 0; number < 30; number++) {
            UUID citizenId = UUID.randomUUID();
            published.add(log.publish(citizenId, resident(citizenId, "Sri")));
        }
        log.flush();
        published.forEach(log::send); // so that the old topic goes further than the new one will
        log.flush();
        UUID newcomer = UUID.randomUUID();

        try (ReadSide readSide = ReadSide.start(database, log, Witness.content())) {
            await().atMost(SOON).until(() -> readSide.count("fact") == 30);
            readSide.catchUp();
            log.deleteTopic();
            log.createTopicAnew();
            published.forEach(log::send);
            log.publish(newcomer, resident(newcomer, "Tuti"));
            log.flush();

            await().atMost(SOON).until(() -> readSide.count("fact") == 31);
            assertThat(readSide.count("parked_stream")).isZero();
        }
    }

    @Test
    void twoInstancesShareTheWorkAndKeepEveryRecordWhole() {
        try (ReadSide first = ReadSide.start(database, log, Witness.content())) {
            List<RecordedEvent> residents = publishResidents(2_000);
            try (ReadSide second = ReadSide.start(database, log, Witness.content())) {
                residents.forEach(known ->
                        log.publish(UUID.randomUUID(), renamed(known.envelope().streamId(), "Wahyuni")));
                log.flush();
                second.catchUp();

                assertThat(second.count("fact")).isEqualTo(4_000);
                assertThat(second.count("parked_stream")).isZero();
            }
            publishResidents(500);
            first.catchUp();
            assertThat(first.count("fact")).isEqualTo(4_500);
        }
    }

    @Test
    void nothingIsLostOrDoubledWhenPostgresAndKafkaGoAwayMeanwhile() {
        try (ReadSide readSide = ReadSide.start(database, log, Witness.content())) {
            publishResidents(2_000);
            TestEngines.postgres().stop();
            publishResidents(2_000);
            TestEngines.postgres().start();
            readSide.catchUp();
            TestEngines.kafka().stop();
            assertThat(readSide.count("fact")).isEqualTo(4_000);
            TestEngines.kafka().start();
            publishResidents(1_000);
            readSide.catchUp();

            assertThat(readSide.count("fact")).isEqualTo(5_000);
            assertThat(readSide.count("parked_stream")).isZero();
        }
    }

    @Test
    void whatACrashOfTheDatabaseHasTakenBackIsReadAgain() {
        try (ReadSide readSide = ReadSide.start(database, log, Witness.content())) {
            publishResidents(300);
            readSide.catchUp();
            readSide.bean(ReadModel.class)
                    .change(jdbc ->
                            jdbc.sql("truncate fact, stream, feed_position").update());
            publishResidents(10);
            readSide.catchUp();

            assertThat(readSide.count("fact")).isEqualTo(310);
        }
    }

    private List<RecordedEvent> publishResidents(int count) {
        List<RecordedEvent> published = new ArrayList<>();
        LongStream.range(0, count).forEach(number -> {
            UUID citizenId = UUID.randomUUID();
            published.add(log.publish(citizenId, resident(citizenId, "Resident " + number)));
        });
        log.flush();
        return published;
    }

    private static Optional<ParkedStream> parked(ReadSide readSide, UUID streamId) {
        return readSide.bean(ReadModel.class)
                .query(jdbc -> readSide.bean(ParkedStreams.class).find(streamId));
    }

    private static List<Long> sequences(ReadSide readSide, UUID citizenId) {
        return readSide.records().find(citizenId).stream()
                .map(event -> event.envelope().sequence())
                .toList();
    }
}
