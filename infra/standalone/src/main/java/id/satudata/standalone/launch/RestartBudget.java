package id.satudata.standalone.launch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often a part may be started again: five times a minute, each time after a longer pause. */
final class RestartBudget {
    private static final int RESTARTS = 5;
    private static final long WINDOW_NANOS = Duration.ofMinutes(1).toNanos();
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

    private final Deque<Long> recent = new ArrayDeque<>();

    /** Takes one restart, if there is one left. */
    boolean allows(long nanoTime) {
        while (!recent.isEmpty() && nanoTime - recent.getFirst() > WINDOW_NANOS) {
            recent.removeFirst();
        }
        if (recent.size() == RESTARTS) {
            return false;
        }
        recent.addLast(nanoTime);
        return true;
    }

    /** How long to wait before the restart just taken. */
    Duration pause() {
        return FIRST_PAUSE.multipliedBy(1L << Math.max(0, recent.size() - 1));
    }

    void refill() {
        recent.clear();
    }
}
