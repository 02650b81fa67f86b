package id.satudata.query.feed;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Keeps a consumer still until it stands where the active generation has come to, and whenever it no longer does. */
final class Placing implements ConsumerRebalanceListener {

    private static final Duration KEEP_ALIVE = Duration.ofMillis(100);

    private final Consumer<byte[], byte[]> consumer;
    private final Generations generations;
    private final Reading reading;
    private @Nullable Generation generation;
    private Bookmark bookmark = new Bookmark(Map.of());

    Placing(Consumer<byte[], byte[]> consumer, Generations generations, Reading reading) {
        this.consumer = consumer;
        this.generations = generations;
        this.reading = reading;
    }

    void placeIfNeeded() {
        if (generation == null && !consumer.assignment().isEmpty()) {
            Generation active = generations.active();
            bookmark = reading.resume(consumer, active);
            consumer.resume(consumer.assignment());
            generation = active;
        }
    }

    /** Says how many messages went in. */
    int step() {
        Generation target = generation;
        if (target == null) {
            return keepAlive();
        }
        List<Incoming> batch = reading.next(consumer);
        reading.feed(target, batch, bookmark);
        bookmark = bookmark.behind(batch);
        return batch.size();
    }

    void lost() {
        generation = null;
        consumer.pause(consumer.assignment());
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        lost();
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        // each batch is in, or not, before the next poll: nothing to hand over
    }

    /** All partitions are paused or there are none yet: this joins the group and brings no messages. */
    private int keepAlive() {
        return consumer.poll(KEEP_ALIVE).count();
    }
}
