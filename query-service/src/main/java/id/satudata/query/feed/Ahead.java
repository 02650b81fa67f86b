package id.satudata.query.feed;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** One piece of work at a time on another thread, while its giver prepares the next. */
final class Ahead implements AutoCloseable {

    private static final CompletableFuture<?> NOTHING = CompletableFuture.completedFuture(true);

    private final Executor executor;
    private CompletableFuture<?> working = NOTHING;

    Ahead(Executor executor) {
        this.executor = executor;
    }

    /** Waits for the work before it, and throws what that threw. */
    void start(Runnable work) {
        close();
        working = CompletableFuture.runAsync(work, executor);
    }

    /** Waits for the work under way, and throws what that threw. */
    @Override
    public void close() {
        CompletableFuture<?> last = working;
        working = NOTHING;
        try {
            last.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }
}
