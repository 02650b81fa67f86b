package id.satudata.standalone.ask;

import id.satudata.standalone.launch.Pause;
import id.satudata.standalone.launch.Problem;
import id.satudata.standalone.progress.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** Waits until the read side has taken in what was written. */
public final class Feed {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration STALLED_AFTER = Duration.ofMinutes(2);

    private final ServiceApi api;

    public Feed(ServiceApi api) {
        this.api = api;
    }

    /**
     * Returns when every projection has all events up to a position and none waits.
     *
     * @param position of the last event that is to be in; 0 for whatever the log holds now
     * @throws Problem when nothing moves for two minutes
     */
    public void awaitPosition(long position, PrintWriter output) {
        try (var progress = Progress.of("Counting", "events", position, output)) {
            long best = -1;
            long moved = System.nanoTime();
            for (var at = slowest(); at.position() < position || at.lag() != 0; at = slowest()) {
                if (at.position() > best) {
                    best = at.position();
                    moved = System.nanoTime();
                    progress.at(Math.min(best, position));
                }
                if (System.nanoTime() - moved > STALLED_AFTER.toNanos() || !Pause.of(POLL)) {
                    throw new Problem(
                            "The read side stands still at position %,d of %,d; ./satudata logs query-service tells more"
                                    .formatted(best, position));
                }
            }
            progress.at(position);
        }
    }

    private record Place(long position, long lag) {}

    private Place slowest() {
        var state = api.get("/v1/feed");
        return state.path("projections")
                .valueStream()
                .map(projection -> new Place(number(projection, "position"), number(projection, "lagEvents")))
                .reduce((one, other) ->
                        new Place(Math.min(one.position(), other.position()), one.lag() == 0 ? other.lag() : one.lag()))
                .orElseThrow(() -> new Problem("The read side has no projections"));
    }

    private static long number(JsonNode node, String field) {
        return node.path(field).asLong(0);
    }
}
