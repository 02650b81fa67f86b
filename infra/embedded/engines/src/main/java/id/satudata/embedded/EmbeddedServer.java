package id.satudata.embedded;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A test's engine as a child process that can be ended and started again on its data and port. */
abstract class EmbeddedServer<E extends Engine> implements TestServer {
    private final Supplier<E> starter;
    private @Nullable E engine;

    EmbeddedServer(Supplier<E> starter) {
        this.starter = starter;
    }

    @Override
    public synchronized void start() {
        if (engine == null) {
            engine = starter.get();
        }
    }

    @Override
    public synchronized void stop() {
        if (engine != null) {
            engine.stop();
            engine = null;
        }
    }
}
