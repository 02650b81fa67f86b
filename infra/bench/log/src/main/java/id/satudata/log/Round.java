package id.satudata.log;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One round of appending.
 *
 * @param hot whether all clients write to one stream; otherwise each begins a new stream every few events
 * @param events in one transaction
 */
record Round(int clients, boolean hot, int events, long milliseconds) {

    private static final int EVENTS_PER_STREAM = 4;

    static Round parse(String line) {
        String[] words = line.split(" ", -1);
        return new Round(
                Integer.parseInt(words[0]),
                words[1].equals("hot"),
                Integer.parseInt(words[2]),
                Long.parseLong(words[3]));
    }

    /** @return its tally, as JSON */
    String run(Appending appending) {
        Target shared = new Target(Integer.MAX_VALUE);
        long started = System.nanoTime();
        long end = started + milliseconds * 1_000_000;
        List<Tally> tallies = new ArrayList<>();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Tally>> working = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                Target target = hot ? shared : new Target(EVENTS_PER_STREAM);
                working.add(pool.submit(() -> work(appending, target, end)));
            }
            for (Future<Tally> each : working) {
                tallies.add(each.get());
            }
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
        return Tally.sum(tallies).json(System.nanoTime() - started);
    }

    private Tally work(Appending appending, Target target, long end) {
        Tally tally = new Tally();
        while (System.nanoTime() < end) {
            long asked = System.nanoTime();
            tally.add(appending.append(target, events), events, System.nanoTime() - asked);
        }
        return tally;
    }
}
