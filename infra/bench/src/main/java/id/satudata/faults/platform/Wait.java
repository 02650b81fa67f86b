package id.satudata.faults.platform;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what must come. */
final class Wait {
    private static final long POLL_MILLIS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private Wait() {}

    /**
     * How long it took.
     *
     * @throws IllegalStateException when it has not come after six minutes
     */
    static Duration until(String what, BooleanSupplier condition) throws InterruptedException {
        long started = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - started > PATIENCE.toNanos()) {
                throw new IllegalStateException("waited %d s in vain: %s".formatted(PATIENCE.toSeconds(), what));
            }
            Thread.sleep(POLL_MILLIS);
        }
        return Duration.ofNanos(System.nanoTime() - started);
    }
}
