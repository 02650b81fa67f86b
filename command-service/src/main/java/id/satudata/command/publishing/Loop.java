package id.satudata.command.publishing;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Does something again and again on a thread of its own, with a rest whenever there is nothing more to do. Used once. */
public final class Loop {
    private static final Duration END_WITHIN = Duration.ofSeconds(15);

    private final BooleanSupplier work;
    private final Duration rest;
    private final Thread thread;
    private final CountDownLatch end = new CountDownLatch(1);

    /** @param work returns whether there is more to do at once */
    public Loop(String name, BooleanSupplier work, Duration rest) {
        this.work = work;
        this.rest = rest;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    private void run() {
        try {
            Duration pause = Duration.ZERO;
            while (!end.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                pause = work.getAsBoolean() ? Duration.ZERO : rest;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets it finish what it is at, which an interruption would break. */
    public void stop() {
        end.countDown();
        try {
            thread.join(END_WITHIN);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
