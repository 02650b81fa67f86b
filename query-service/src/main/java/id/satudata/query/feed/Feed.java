package id.satudata.query.feed;

import id.satudata.query.Trace;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Reads the log for as long as the service lives, whatever becomes of Kafka or PostgreSQL meanwhile. */
@Component
class Feed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);
    private static final Duration STOP_WAIT = Duration.ofSeconds(20);

    private final FeedSettings settings;
    private final Consumers consumers;
    private final Generations generations;
    private final Reading reading;
    private final FeedSignal signal;
    private final Backoff backoff = new Backoff();

    private volatile boolean running;
    private volatile @Nullable Thread thread;
    private volatile @Nullable Consumer<byte[], byte[]> current;

    Feed(FeedSettings settings, Consumers consumers, Generations generations, Reading reading, FeedSignal signal) {
        this.settings = settings;
        this.consumers = consumers;
        this.generations = generations;
        this.reading = reading;
        this.signal = signal;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("feed").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        Consumer<byte[], byte[]> consumer = current;
        Thread reader = thread;
        if (consumer != null) {
            consumer.wakeup();
        }
        if (reader != null) {
            end(reader);
        }
    }

    /** False also when the thread has died of an error: the health page then says so. */
    @Override
    public boolean isRunning() {
        Thread reader = thread;
        return running && reader != null && reader.isAlive();
    }

    private void run() {
        while (running) {
            try (Consumer<byte[], byte[]> consumer = consumers.sharing()) {
                current = consumer;
                read(consumer);
            } catch (WakeupException stopped) {
                LOG.info("The feed stops");
            } catch (KafkaException unavailable) {
                pause(unavailable);
            }
        }
    }

    private void read(Consumer<byte[], byte[]> consumer) {
        Placing placing = new Placing(consumer, generations, reading);
        consumer.subscribe(List.of(settings.topic()), placing);
        while (running) {
            try {
                placing.placeIfNeeded();
                signal.taken(placing.step());
                backoff.succeeded();
            } catch (GenerationLeft swapped) {
                placing.lost();
            } catch (RuntimeException failure) { // a Kafka failure ends this consumer, any other is tried again
                if (failure instanceof KafkaException) {
                    throw failure;
                }
                placing.lost();
                pause(failure);
            }
        }
    }

    private void pause(RuntimeException failure) {
        Duration pause = backoff.failed();
        LOG.warn("The feed pauses for {} ms: {}", pause.toMillis(), Trace.of(failure));
        signal.failed(failure.getClass().getSimpleName());
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private static void end(Thread reader) {
        try {
            if (!reader.join(STOP_WAIT)) {
                reader.interrupt();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
