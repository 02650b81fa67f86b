package id.satudata.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * So many clients, each asking questions of several kinds in turn, the next one when the last is answered; every kind is
 * timed on its own. A slow kind so gets as many questions as a fast one, and each at least one.
 */
final class MixedLoop<K> {

    private static final int DIGITS = 3;

    private final int clients;
    private final List<K> kinds;
    private final long seed;

    /** @param seed the same for the same questions */
    MixedLoop(int clients, List<K> kinds, long seed) {
        this.clients = clients;
        this.kinds = kinds;
        this.seed = seed;
    }

    /** Response times by kind, in nanoseconds. */
    Map<K, Histogram> run(Duration time, MixedRounds.Questions<K> questions) throws Exception {
        Map<K, Histogram> latency = new HashMap<>();
        kinds.forEach(kind -> latency.put(kind, new ConcurrentHistogram(DIGITS)));
        long end = System.nanoTime() + time.toNanos();
        SplittableRandom seeds = new SplittableRandom(seed);
        try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                RandomGenerator random = seeds.split();
                int first = client;
                running.add(pool.submit(() -> {
                    for (int asked = 0; asked < kinds.size() || System.nanoTime() < end; asked++) {
                        K kind = kinds.get((first + asked) % kinds.size());
                        MixedRounds.Question question = questions.draw(kind, random);
                        long sent = System.nanoTime();
                        question.ask();
                        Objects.requireNonNull(latency.get(kind)).recordValue(System.nanoTime() - sent);
                    }
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        return latency;
    }
}
