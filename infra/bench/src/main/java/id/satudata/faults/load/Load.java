package id.satudata.faults.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Several clerks at work at once. */
public final class Load implements AutoCloseable {
    private static final int REPEATED_AT_ONCE = 1_000;

    private final List<Clerk> clerks = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    private Load() {}

    /**
     * Begins to work.
     *
     * @param address of the command service
     * @param pause of a clerk between two facts
     */
    public static Load start(String address, History history, int clerks, Duration pause, long seed) {
        Load load = new Load();
        for (int number = 0; number < clerks; number++) {
            Clerk clerk = new Clerk(new Lives(number, seed), new Counter(address), history, pause, seed + number);
            load.clerks.add(clerk);
            load.threads.add(Thread.ofVirtual().name("clerk-" + number).start(clerk));
        }
        return load;
    }

    /** Lets all end what they are at; after the time given they leave it unanswered. */
    public void end(Duration patience) throws InterruptedException {
        clerks.forEach(Clerk::end);
        long deadline = System.nanoTime() + patience.toNanos();
        for (Thread thread : threads) {
            thread.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
        }
        clerks.forEach(Clerk::giveUp);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Leaves at once what was not answered. */
    @Override
    public void close() {
        clerks.forEach(Clerk::end);
        clerks.forEach(Clerk::giveUp);
        threads.forEach(Thread::interrupt);
    }

    /** Sends facts once more in batches, in the order in which they were taken; whatever is not taken now is told to the history. */
    public static void repeat(String address, List<Request> requests, History history) {
        Counter counter = new Counter(address);
        for (int from = 0; from < requests.size(); from += REPEATED_AT_ONCE) {
            List<Request> batch = requests.subList(from, Math.min(requests.size(), from + REPEATED_AT_ONCE));
            batch.forEach(history::sent);
            long sentAt = System.nanoTime();
            Map<String, Reply> replies = counter.sendAll(batch);
            for (Request request : batch) {
                history.answered(request, replies.getOrDefault(request.key(), new Reply.NoAnswer("no line")), sentAt);
            }
        }
    }
}
