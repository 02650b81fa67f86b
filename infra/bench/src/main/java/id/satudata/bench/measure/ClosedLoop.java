package id.satudata.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** So many clients, each sending its next request when the last one is answered. */
public final class ClosedLoop {

    private static final int DIGITS = 3;

    private final int clients;

    public ClosedLoop(int clients) {
        this.clients = clients;
    }

    /** One request of one client; false when the answer is not the one it should be. */
    public interface Request {
        boolean send(int client) throws Exception;
    }

    public Round run(Duration time, Request request) throws Exception {
        Histogram latency = new ConcurrentHistogram(DIGITS);
        LongAdder done = new LongAdder();
        LongAdder failed = new LongAdder();
        long started = System.nanoTime();
        long end = started + time.toNanos();
        try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int number = client;
                running.add(pool.submit(() -> {
                    while (System.nanoTime() < end) {
                        long sent = System.nanoTime();
                        boolean well = request.send(number);
                        latency.recordValue(System.nanoTime() - sent);
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
}
