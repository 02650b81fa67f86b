package id.satudata.query.feed;

import id.satudata.query.Trace;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the log again into a generation that is being built, exactly as far as another generation has come. */
final class Replay implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Consumer<byte[], byte[]> consumer;
    private final Reading reading;
    private final Generation generation;
    private long lastMove;

    Replay(Consumer<byte[], byte[]> consumer, String topic, Reading reading, Generation generation) {
        this.consumer = consumer;
        this.reading = reading;
        this.generation = generation;
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        reading.resume(consumer, generation);
    }

    /** Messages read so far, of all partitions. */
    long done() {
        return consumer.assignment().stream().mapToLong(consumer::position).sum();
    }

    static long total(Map<TopicPartition, OffsetAndMetadata> targets) {
        return targets.values().stream().mapToLong(OffsetAndMetadata::offset).sum();
    }

    /**
     * Brings in everything up to these offsets, not a message further.
     *
     * @param feeding brings in one batch while the next is read
     */
    void to(Map<TopicPartition, OffsetAndMetadata> targets, Executor feeding, Runnable afterEachStep) {
        Backoff backoff = new Backoff();
        lastMove = System.nanoTime();
        while (true) {
            try {
                go(targets, feeding, () -> {
                    backoff.succeeded();
                    afterEachStep.run();
                });
                return;
            } catch (RuntimeException failure) { // what passes by itself is tried again
                if (!Failures.isPassing(failure) || failure instanceof GenerationLeft) {
                    throw failure;
                }
                LOG.warn("The replay pauses: {}", Trace.of(failure));
                checkPatience();
                pause(backoff.failed());
            }
        }
    }

    /** Reads on from where the generation has come to. */
    private void go(Map<TopicPartition, OffsetAndMetadata> targets, Executor feeding, Runnable afterEachStep) {
        reading.resume(consumer, generation);
        consumer.resume(consumer.assignment());
        try (Ahead ahead = new Ahead(feeding)) {
            while (pauseThoseAt(targets)) {
                List<Incoming> next = reading.next(consumer, targets);
                ahead.start(() -> reading.feed(generation, next));
                if (!next.isEmpty()) {
                    lastMove = System.nanoTime();
                    afterEachStep.run();
                }
                checkPatience();
            }
        }
    }

    private void checkPatience() {
        if (System.nanoTime() - lastMove > PATIENCE.toNanos()) {
            throw new IllegalStateException("the replay has not moved for " + PATIENCE.toMinutes() + " minutes");
        }
    }

    @Override
    public void close() {
        consumer.close();
    }

    private boolean pauseThoseAt(Map<TopicPartition, OffsetAndMetadata> targets) {
        Collection<TopicPartition> arrived = consumer.assignment().stream()
                .filter(partition -> consumer.position(partition) >= Reading.end(targets, partition))
                .toList();
        consumer.pause(arrived);
        return arrived.size() < consumer.assignment().size();
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the service stops", stopped);
        }
    }
}
