package id.satudata.standalone.launch;

import id.satudata.embedded.Engine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;

/**
 * Some parts of a platform, run just as its supervisor runs them, but as children of this process: nothing starts them
 * again, and they end when it does.
 */
public final class Parts implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration UP_WITHIN = Duration.ofSeconds(300);

    private final Deque<Engine> running = new ArrayDeque<>();

    private Parts() {}

    /**
     * Starts them one after the other, engines first, and returns when each can do its work.
     *
     * @throws Problem when one of them does not come up; then none is left running
     */
    public static Parts start(Path home, DataFolder data, Settings settings, Set<Part> chosen) {
        var starter = new Starter(home, data, settings, Secrets.of(data));
        var health = new Health(settings);
        var parts = new Parts();
        try {
            for (Part part : EnumSet.copyOf(chosen)) {
                var engine = starter.start(part);
                parts.running.push(engine);
                awaitUp(part, engine, health);
            }
            return parts;
        } catch (RuntimeException failure) {
            parts.close();
            throw failure;
        }
    }

    private static void awaitUp(Part part, Engine engine, Health health) {
        long deadline = System.nanoTime() + UP_WITHIN.toNanos();
        while (!health.isUp(part)) {
            if (!engine.isAlive() || System.nanoTime() > deadline || !Pause.of(POLL)) {
                throw new Problem("%s did not come up".formatted(part.title()));
            }
        }
    }

    /** Ends them, the last one first. */
    @Override
    public void close() {
        while (!running.isEmpty()) {
            running.pop().stop();
        }
    }
}
