package id.satudata.command.eventstore;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Lets events come together before they are read: a read costs the same for one as for a hundred, and Axon would read on
 * and on while anything comes. The first after a silence is read at once.
 */
final class Pace {
    private static final int MANY = 100;
    private static final long REST = Duration.ofMillis(20).toNanos();

    private volatile long notBefore = System.nanoTime();

    <C extends Collection<?>> C read(Supplier<C> reading) {
        for (long early = notBefore - System.nanoTime(); early > 0; early = notBefore - System.nanoTime()) {
            LockSupport.parkNanos(this, early);
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
        }
        long begun = System.nanoTime();
        C found = reading.get();
        boolean few = !found.isEmpty() && found.size() < MANY;
        notBefore = few ? begun + REST : begun;
        return found;
    }
}
