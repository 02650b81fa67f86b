package id.satudata.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Requests at a fixed rate, whether or not the earlier ones are answered, as strangers send them. Each is timed from the
 * moment at which it was to be sent, so that whoever had to wait for a stalled server counts too.
 */
public final class OpenLoop {

    private static final int DIGITS = 3;

    private final double perSecond;
    private final int senders;

    /** @param senders how many requests can be under way at once; later ones wait for their turn, on the clock */
    public OpenLoop(double perSecond, int senders) {
        this.perSecond = perSecond;
        this.senders = senders;
    }

    public Round run(Duration time, ClosedLoop.Request request) throws Exception {
        Histogram latency = new ConcurrentHistogram(DIGITS);
        LongAdder done = new LongAdder();
        LongAdder failed = new LongAdder();
        AtomicLong next = new AtomicLong();
        long count = (long) (perSecond * time.toNanos() / TimeUnit.SECONDS.toNanos(1));
        long started = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(senders)) {
            List<Future<?>> running = new ArrayList<>();
            for (int sender = 0; sender < senders; sender++) {
                int client = sender;
                running.add(pool.submit(() -> {
                    for (long number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                        long due = started + (long) (number / perSecond * TimeUnit.SECONDS.toNanos(1));
                        await(due);
                        boolean well = request.send(client);
                        latency.recordValue(System.nanoTime() - due);
                        (well ? done : failed).increment();
                    }
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        return new Round(done.sum(), failed.sum(), Duration.ofNanos(System.nanoTime() - started), latency);
    }

    private static void await(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
