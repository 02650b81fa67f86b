package id.satudata.bench.freshness;

import id.satudata.bench.client.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Sends facts at a rate, whether or not earlier ones are answered. */
final class SteadyRate {

    private final double perSecond;
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();

    SteadyRate(double perSecond) {
        this.perSecond = perSecond;
    }

    /** Hears of facts that were accepted, by the number of the fact. */
    interface Listener {
        void accepted(long number, Reply receipt) throws Exception;
    }

    /** Returns when all answers are in and the listener is done with them; throws what any of them threw. */
    void run(Duration time, Callable<Reply> send, Listener listener) throws Exception {
        long started = System.nanoTime();
        long facts = (long) (perSecond * time.toNanos() / 1e9);
        List<Future<?>> sent = new ArrayList<>();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long fact = 0; fact < facts; fact++) {
                long due = started + (long) (fact * 1e9 / perSecond);
                LockSupport.parkNanos(due - System.nanoTime());
                long number = fact;
                sent.add(clients.submit(() -> {
                    Reply reply = send.call();
                    (reply.isCreated() ? accepted : refused).incrementAndGet();
                    if (reply.isCreated()) {
                        listener.accepted(number, reply);
                    }
                    return null;
                }));
            }
            for (Future<?> each : sent) {
                each.get();
            }
        }
    }

    long accepted() {
        return accepted.get();
    }

    long refused() {
        return refused.get();
    }
}
