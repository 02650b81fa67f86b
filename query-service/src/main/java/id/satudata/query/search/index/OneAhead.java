package id.satudata.query.search.index;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Steps one after the other, each under way while its caller prepares the next; one that fails is the last. */
final class OneAhead<T> implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private Future<T> step;

    private OneAhead(Future<T> first) {
        this.step = first;
    }

    /** @param result what the first {@link #then} returns */
    static <T> OneAhead<T> beginningWith(T result) {
        return new OneAhead<>(CompletableFuture.completedFuture(result));
    }

    /** Begins the next step when the one before has ended, and returns the result of that. */
    T then(Callable<T> next) throws InterruptedException {
        T result = last();
        step = threads.submit(next);
        return result;
    }

    /** The result of the last step, when it has ended. */
    T last() throws InterruptedException {
        try {
            return step.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("a step failed", failed.getCause());
        }
    }

    /** A step still under way is interrupted. */
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
