package id.satudata.query.feed;

import java.time.Duration;

/** Pauses that double with each failure in a row, up to ten seconds. */
final class Backoff {

    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private Duration next = FIRST;

    Duration failed() {
        Duration pause = next;
        next = pause.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : pause.multipliedBy(2);
        return pause;
    }

    void succeeded() {
        next = FIRST;
    }
}
