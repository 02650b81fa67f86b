package id.satudata.faults.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Several clerks at work at once. */
public final class Load implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(15);

    private final List<Clerk> clerks = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    private Load() {}

    /**
     * Begins to work.
     *
     * @param address of the command service
     * @param firstClerk number of the first; two loads on one platform need different ones
     */
    public static Load start(String address, History history, int firstClerk, int clerks, long seed) {
        Load load = new Load();
        for (int i = 0; i < clerks; i++) {
            int number = firstClerk + i;
            Clerk clerk = new Clerk(new Lives(number, seed), new Counter(address), history, PAUSE, seed + number);
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

    /** Sends facts once more, in the order in which they were taken; whatever is not taken now is told to the history. */
    public static void repeat(String address, List<Request> requests, History history) {
        Counter counter = new Counter(address);
        for (Request request : requests) {
            history.sent(request);
            long sentAt = System.nanoTime();
            history.answered(request, counter.send(request), sentAt);
        }
    }
}
