package id.satudata.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.kernel.event.Envelope;
import id.satudata.kernel.event.RecordedEvent;
import id.satudata.query.feed.Incoming.Readable;
import id.satudata.query.feed.Incoming.Unreadable;
import id.satudata.query.feed.Parking.Reason;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class LaneTest {

    private static final int ALL = Integer.MAX_VALUE;
    private static final UUID STREAM = UUID.randomUUID();

    private final Lane fresh = new Lane(STREAM, -1, null);

    @Test
    void takesWhatFollowsInOrderHoweverItCame() {
        fresh.offer(event(2));
        fresh.offer(event(0));
        fresh.offer(event(1));

        assertThat(fresh.take(ALL)).extracting(Readable::sequence).containsExactly(0L, 1L, 2L);
        assertThat(fresh.parking()).isEmpty();
    }

    @Test
    void takesNothingTwice() {
        Lane lane = new Lane(STREAM, 4, null);
        lane.offer(event(3));
        lane.offer(event(4));
        lane.offer(event(5));
        lane.offer(event(5));

        assertThat(lane.take(ALL)).extracting(Readable::sequence).containsExactly(5L);
    }

    @Test
    void parksBehindAHoleAndNamesWhatIsMissing() {
        fresh.offer(event(0));
        fresh.offer(event(2));

        assertThat(fresh.take(ALL)).extracting(Readable::sequence).containsExactly(0L);
        assertThat(fresh.parking()).hasValueSatisfying(parking -> {
            assertThat(parking.reason()).isEqualTo(Reason.HOLE);
            assertThat(parking.sequence()).isEqualTo(1);
        });
        assertThat(fresh.newlyWaiting()).extracting(Incoming::sequence).containsExactly(2L);
    }

    @Test
    void drainsByItselfWhenTheHoleIsFilled() {
        Lane lane = new Lane(STREAM, 0, Parking.hole(1));
        lane.recall(event(2));
        lane.recall(event(3));
        lane.offer(event(1));

        assertThat(lane.take(ALL)).extracting(Readable::sequence).containsExactly(1L, 2L, 3L);
        assertThat(lane.hasBeenReleased()).isTrue();
    }

    @Test
    void stopsBeforeAnUnreadableEventAndKeepsTheLaterOnesBehindIt() {
        fresh.offer(event(0));
        fresh.offer(unreadable(1));
        fresh.offer(event(2));

        assertThat(fresh.take(ALL)).extracting(Readable::sequence).containsExactly(0L);
        assertThat(fresh.parking())
                .hasValueSatisfying(parking -> assertThat(parking.reason()).isEqualTo(Reason.UNREADABLE));
        assertThat(fresh.newlyWaiting()).extracting(Incoming::sequence).containsExactly(1L, 2L);
    }

    @Test
    void waitsForSomeoneWhenItWasNotAHole() {
        Lane lane = new Lane(STREAM, 0, new Parking(Reason.REJECTED, "", 1));
        lane.offer(event(2));

        assertThat(lane.take(ALL)).isEmpty();
        assertThat(lane.parking()).isPresent();
    }

    @Test
    void goesOnWhenTheRightEventComesToWhereItStopped() {
        Lane lane = new Lane(STREAM, 0, new Parking(Reason.UNREADABLE, "", 1));
        Incoming right = event(1);

        assertThat(lane.isStoppedAt(right)).isTrue();
        lane.recall(unreadable(1));
        lane.recall(event(2));
        lane.offer(right);

        assertThat(lane.take(ALL)).hasSize(2).startsWith((Readable) right);
        assertThat(lane.hasBeenReleased()).isTrue();
    }

    @Test
    void keepsAReadableEventWhateverElseComesInItsPlace() {
        fresh.offer(event(1));
        fresh.offer(unreadable(1));
        fresh.offer(event(0));

        assertThat(fresh.take(ALL)).extracting(Readable::sequence).containsExactly(0L, 1L);
    }

    @Test
    void goesOnWhenRetried() {
        Lane lane = new Lane(STREAM, 0, new Parking(Reason.REJECTED, "", 1));
        lane.retry();
        lane.recall(event(1));
        lane.recall(event(2));

        assertThat(lane.take(ALL)).hasSize(2);
        assertThat(lane.hasBeenReleased()).isTrue();
    }

    @Test
    void takesOneAtATimeWhenAsked() {
        fresh.offer(event(0));
        fresh.offer(event(1));

        assertThat(fresh.take(1)).extracting(Readable::sequence).containsExactly(0L);
        assertThat(fresh.newlyWaiting()).extracting(Incoming::sequence).containsExactly(1L);
        assertThat(fresh.parking()).isPresent();
    }

    private static Incoming event(long sequence) {
        UUID citizenId = UUID.randomUUID();
        Envelope envelope = new Envelope(
                UUID.randomUUID(), "t", "a", STREAM, sequence, sequence + 1, Instant.EPOCH, null, "x", null, "c", null);
        return new Readable(
                message(), new FeedEvent(new RecordedEvent(envelope, Residents.resident(citizenId, "Sri")), "{}"));
    }

    private static Incoming unreadable(long sequence) {
        return new Unreadable(message(), STREAM, sequence, "broken");
    }

    private static ConsumerRecord<byte[], byte[]> message() {
        return new ConsumerRecord<>("topic", 0, 0, new byte[0], new byte[0]);
    }
}
