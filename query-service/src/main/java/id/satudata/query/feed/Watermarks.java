package id.satudata.query.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.kafka.common.TopicPartition;
import org.springframework.stereotype.Component;

/** Says how far the read model is, and waits until it has come to a position. */
@Component
public class Watermarks {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration RECHECK = Duration.ofMillis(250); // another instance may have brought it in

    private final ReadModel readModel;
    private final Positions positions;
    private final EventSink sink;
    private final Lag lag;
    private final Ends ends;
    private final FeedSignal signal;
    private final Clock clock;

    Watermarks(
            ReadModel readModel,
            Positions positions,
            EventSink sink,
            Lag lag,
            Ends ends,
            FeedSignal signal,
            Clock clock) {
        this.readModel = readModel;
        this.positions = positions;
        this.sink = sink;
        this.lag = lag;
        this.ends = ends;
        this.signal = signal;
        this.clock = clock;
    }

    /** Within a {@link ReadModel#query} the watermark of exactly the state that is being read. */
    public Watermark current() {
        Lag.Measure measure = lag.last();
        Positions.Head head = readModel.query(jdbc -> positions.head());
        return new Watermark(head.position(), head.recordedAt(), measure.seconds(clock.instant(), head.recordedAt()));
    }

    /**
     * Waits, five seconds at most, until the event at the position is in, and with it all that was published before it
     * to other partitions.
     *
     * @throws NotYetVisible when it is not in by then
     */
    public void await(long position) {
        awaitRecord(position, this::current, deadline());
    }

    /**
     * The same wait, within the same five seconds, for the record and then for something made from it.
     *
     * @param isVisible looked at after each step of the feed and four times a second
     * @param reached how far that something is, for whoever waited in vain
     * @throws NotYetVisible when it does not hold by then
     */
    public void await(long position, BooleanSupplier isVisible, Supplier<Watermark> reached) {
        long deadline = deadline();
        awaitRecord(position, reached, deadline);
        await(position, isVisible, reached, deadline);
    }

    /** Events published and not yet in; -1 when that cannot be told just now. */
    public long lagEvents() {
        return lag.measure().events();
    }

    private void awaitRecord(long position, Supplier<Watermark> reached, long deadline) {
        await(position, () -> readModel.query(jdbc -> sink.contains(position)), reached, deadline);
        Map<TopicPartition, Long> published = ends.find().orElse(Map.of()); // without Kafka nothing more can come in
        await(position, () -> lag.isIn(position, published), reached, deadline);
    }

    private void await(long position, BooleanSupplier isIn, Supplier<Watermark> reached, long deadline) {
        long seen = signal.ticks();
        while (!isIn.getAsBoolean()) {
            Duration left = Duration.ofNanos(deadline - System.nanoTime());
            if (left.isNegative() || left.isZero()) {
                throw new NotYetVisible(position, reached.get());
            }
            signal.await(seen, left.compareTo(RECHECK) < 0 ? left : RECHECK);
            seen = signal.ticks();
        }
    }

    private static long deadline() {
        return System.nanoTime() + LONGEST_WAIT.toNanos();
    }
}
