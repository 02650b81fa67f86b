package id.satudata.query.rebuild;

import id.satudata.query.Trace;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs rebuilds in the background, one of a projection at a time in the whole cluster. */
@Component
public class Rebuilds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

    private final List<Rebuildable> projections;
    private final RebuildLog log;
    private final RebuildLock lock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean running;

    Rebuilds(List<Rebuildable> projections, RebuildLog log, RebuildLock lock) {
        this.projections = projections;
        this.log = log;
        this.lock = lock;
    }

    Optional<Rebuildable> find(String name) {
        return projections.stream()
                .filter(projection -> projection.name().equals(name))
                .findFirst();
    }

    /** Starts one; does nothing when one is running already. */
    public void start(Rebuildable projection) {
        lock.tryTake(projection.name()).ifPresent(held -> {
            long id = begin(projection, held);
            threads.execute(() -> run(projection, id, held));
        });
    }

    Optional<Rebuild> latest(Rebuildable projection) {
        return log.latest(projection.name());
    }

    @Override
    public void start() {
        running = true;
        projections.forEach(projection -> lock.tryTake(projection.name()).ifPresent(held -> {
            try (held) {
                cleanUp(projection);
            }
        }));
    }

    /** A rebuild that runs is cut short: it starts anew another time. */
    @Override
    public void stop() {
        running = false;
        threads.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private long begin(Rebuildable projection, RebuildLock.Held held) {
        try {
            cleanUp(projection);
            return log.begin(projection.name());
        } catch (RuntimeException failure) { // the lock is given back, whatever it was
            held.close();
            throw failure;
        }
    }

    private void cleanUp(Rebuildable projection) {
        log.interrupted(projection.name());
        projection.cleanUp();
    }

    private void run(Rebuildable projection, long id, RebuildLock.Held held) {
        try (held) {
            log.done(id, projection.rebuild(new Reported(log, id)));
        } catch (RuntimeException failure) { // whatever it was, the operator must see that it failed
            LOG.error("The rebuild of {} failed: {}", projection.name(), Trace.of(failure));
            log.failed(id, failure.getClass().getSimpleName());
        }
    }
}
