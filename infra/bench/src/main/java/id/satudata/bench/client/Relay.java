package id.satudata.bench.client;

import java.io.IOException;
import java.time.Duration;

/** The relay of command-service, from outside: how far it is behind the log. */
public final class Relay {

    private static final String LAG = "satudata_relay_lag_events";
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Caller caller;
    private final String metrics;

    /** @param commands where command-service answers */
    public Relay(Caller caller, String commands) {
        this.caller = caller;
        this.metrics = commands + "/actuator/prometheus";
    }

    /** Events that are in the log and not yet on the topic. */
    public long lag() throws IOException {
        return caller.get(metrics)
                .text()
                .lines()
                .filter(line -> line.startsWith(LAG))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow(() -> new IOException("no " + LAG));
    }

    /** Waits until there are none, so that what one contender left undone is not done on another's time. */
    public Duration awaitIdle() throws IOException, InterruptedException {
        long started = System.nanoTime();
        while (lag() > 0) {
            Duration waited = Duration.ofNanos(System.nanoTime() - started);
            if (waited.compareTo(PATIENCE) > 0) {
                throw new IOException("the relay does not catch up");
            }
            Thread.sleep(POLL);
        }
        return Duration.ofNanos(System.nanoTime() - started);
    }
}
