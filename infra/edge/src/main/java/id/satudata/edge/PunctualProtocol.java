package id.satudata.edge;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.jspecify.annotations.Nullable;

/**
 * HTTP whose senders may not take for ever: Tomcat bounds the wait for each byte, this one the wait for all of a request's
 * line and headers, and for the rest of a body that nobody reads any more.
 */
public class PunctualProtocol extends Http11NioProtocol {
    private static final long BETWEEN_LOOKS_MILLIS = 500;

    private final Set<PunctualProcessor> processors =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    private Duration patience = Duration.ofSeconds(20);
    private @Nullable Future<?> looking;

    void setPatience(Duration patience) {
        this.patience = patience;
    }

    @Override
    protected Processor createProcessor() {
        PunctualProcessor processor = new PunctualProcessor(this, getAdapter());
        processors.add(processor);
        return processor;
    }

    @Override
    public void start() throws Exception {
        super.start();
        looking = getUtilityExecutor()
                .scheduleWithFixedDelay(
                        this::endLateOnes, BETWEEN_LOOKS_MILLIS, BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (looking != null) {
            looking.cancel(false);
        }
        super.stop();
    }

    private void endLateOnes() {
        long now = System.nanoTime();
        List.copyOf(processors).stream()
                .filter(processor -> processor.isLate(now, patience))
                .forEach(PunctualProcessor::hangUp);
    }
}
