package id.satudata.query.search.index;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the indexer for as long as the service runs; nothing waits for it, whatever state Elasticsearch is in. */
@Component
class IndexerLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexerLoop.class);
    private static final Duration POLL = Duration.ofMillis(500); // for what other instances brought in
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final CitizenIndexer indexer;
    private final IndexStart start;
    private final WakeUp wakeUp;
    private volatile @Nullable Thread thread;
    private Duration pause = FIRST_PAUSE;
    private boolean cleanedUp;

    IndexerLoop(CitizenIndexer indexer, IndexStart start, WakeUp wakeUp) {
        this.indexer = indexer;
        this.start = start;
        this.wakeUp = wakeUp;
    }

    @Override
    public void start() {
        Thread started = new Thread(this::run, "citizen-indexer");
        thread = started;
        started.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        wakeUp.ring();
        try {
            if (running != null) {
                running.join(LONGEST_STOP);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        try {
            while (thread == Thread.currentThread()) {
                step();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void step() throws InterruptedException {
        try {
            start.ensureLiveIndex();
            cleanUpOnce();
            boolean more = indexer.round();
            recovered();
            if (!more) {
                wakeUp.sleep(POLL);
            }
        } catch (RuntimeException later) { // nothing may end the thread: what waits would wait for ever
            backOff(later);
        }
    }

    private void cleanUpOnce() {
        if (!cleanedUp) {
            start.cleanUp();
            cleanedUp = true;
        }
    }

    private void backOff(RuntimeException later) throws InterruptedException {
        if (pause.equals(FIRST_PAUSE)) {
            LOG.warn(
                    "The index of citizens waits, nothing is lost: {}",
                    later.getClass().getSimpleName());
        }
        wakeUp.sleep(pause);
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
    }

    private void recovered() {
        if (!pause.equals(FIRST_PAUSE)) {
            LOG.info("The index of citizens goes on");
            pause = FIRST_PAUSE;
        }
    }
}
