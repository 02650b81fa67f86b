package id.satudata.standalone.load;

import java.time.Duration;
import java.util.Optional;

/**
 * How long to ask again, and how often.
 *
 * @param first pause; each later one is twice as long, up to the longest
 * @param whole time after which to give up
 */
record Patience(Duration first, Duration longest, Duration whole) {
    static Patience standard() {
        return new Patience(Duration.ofMillis(250), Duration.ofSeconds(10), Duration.ofMinutes(5));
    }

    Waiting begin() {
        return new Waiting(System.nanoTime() + whole.toNanos());
    }

    /** The pauses of one request. */
    final class Waiting {
        private final long deadline;
        private Duration pause = first;

        private Waiting(long deadline) {
            this.deadline = deadline;
        }

        /** The next pause, as long as the service asked for where it did; nothing when it is time to give up. */
        Optional<Duration> next(Optional<Duration> asked) {
            var now = asked.filter(wanted -> wanted.compareTo(pause) > 0).orElse(pause);
            pause = pause.multipliedBy(2).compareTo(longest) > 0 ? longest : pause.multipliedBy(2);
            return System.nanoTime() + now.toNanos() > deadline ? Optional.empty() : Optional.of(now);
        }
    }
}
