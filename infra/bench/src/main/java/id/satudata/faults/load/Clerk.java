package id.satudata.faults.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Reports facts in order, single ones and batches, each again and again until it is answered. */
final class Clerk implements Runnable {
    private static final int BATCH_EVERY = 20;
    private static final int LARGEST_BATCH = 30;
    private static final Duration BEFORE_REPEAT = Duration.ofMillis(100);

    private final Lives lives;
    private final Counter counter;
    private final History history;
    private final Duration pause;
    private final SplittableRandom random;
    private volatile boolean ending;
    private volatile boolean givingUp;

    /** @param pause between two facts, so that the read side can follow on a small machine */
    Clerk(Lives lives, Counter counter, History history, Duration pause, long seed) {
        this.lives = lives;
        this.counter = counter;
        this.history = history;
        this.pause = pause;
        this.random = new SplittableRandom(seed);
    }

    /** Once what it is at has been answered. */
    void end() {
        ending = true;
    }

    /** Even if what it is at has not been answered. */
    void giveUp() {
        givingUp = true;
    }

    @Override
    public void run() {
        while (!ending) {
            if (random.nextInt(BATCH_EVERY) == 0) {
                batch();
            } else {
                single(lives.next());
            }
            rest(pause);
        }
    }

    private void single(Request request) {
        history.sent(request);
        boolean answered = false;
        while (!answered && !givingUp) {
            answered = send(request);
        }
    }

    private boolean send(Request request) {
        long sentAt = System.nanoTime();
        Reply reply = counter.send(request);
        return note(request, reply, sentAt) || !rest(BEFORE_REPEAT);
    }

    private boolean note(Request request, Reply reply, long sentAt) {
        history.answered(request, reply, sentAt);
        return reply.isFinal();
    }

    private void batch() {
        List<Request> open = new ArrayList<>();
        int size = 2 + random.nextInt(LARGEST_BATCH - 1);
        for (int i = 0; i < size; i++) {
            open.add(lives.next());
        }
        open.forEach(history::sent);
        while (!open.isEmpty() && !givingUp) {
            long sentAt = System.nanoTime();
            Map<String, Reply> replies = counter.sendAll(open);
            open = stillOpen(open, replies, sentAt);
            if (!open.isEmpty() && !rest(BEFORE_REPEAT)) {
                return;
            }
        }
    }

    // What rests on a line that was put off may be refused; once that line is in, it will be taken.
    private List<Request> stillOpen(List<Request> batch, Map<String, Reply> replies, long sentAt) {
        List<Request> open = new ArrayList<>();
        for (Request request : batch) {
            Reply reply = replies.getOrDefault(request.key(), new Reply.NoAnswer("no line"));
            boolean early = !open.isEmpty() && reply instanceof Reply.Refused;
            if (early || !note(request, reply, sentAt)) {
                open.add(request);
            }
        }
        return open;
    }

    private static boolean rest(Duration time) {
        try {
            Thread.sleep(time);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
