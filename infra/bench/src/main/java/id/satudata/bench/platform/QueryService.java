package id.satudata.bench.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The query service of a stand, as its operators see it. */
public final class QueryService {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long POLL_MILLIS = 200;
    private static final long STALLED_AFTER_NANOS = TimeUnit.MINUTES.toNanos(5);

    private final Http http;

    public QueryService(Http http) {
        this.http = http;
    }

    /**
     * Returns when a projection has taken in everything up to a position.
     *
     * @param projection {@code record} or {@code citizens}
     * @throws IllegalStateException when it stands still for five minutes
     */
    public void awaitPosition(String projection, long position) throws IOException, InterruptedException {
        long best = -1;
        long moved = System.nanoTime();
        for (State at = state(projection); at.isBehind(position); at = state(projection)) {
            if (at.position() > best) {
                best = at.position();
                moved = System.nanoTime();
            }
            if (System.nanoTime() - moved > STALLED_AFTER_NANOS) {
                throw new IllegalStateException("%s stands still at %d of %d".formatted(projection, best, position));
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
    }

    /**
     * Starts a rebuild and returns when it is done.
     *
     * @return seconds from the start to the end
     * @throws Http.Refused with status 404 for an unknown projection
     * @throws IllegalStateException when it failed, or when before and after differ
     */
    public double rebuild(String projection) throws IOException, InterruptedException {
        String path = "/v1/projections/%s/rebuilds".formatted(projection);
        long started = System.nanoTime();
        http.post(path, "{}");
        JsonNode state = json(path + "/latest");
        while (state.path("state").asString("").equals("RUNNING")) {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            state = json(path + "/latest");
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        if (!state.path("state").asString("").equals("DONE")) {
            throw new IllegalStateException("the rebuild of %s failed: %s".formatted(projection, state.path("reason")));
        }
        for (JsonNode part : state.path("comparisons")) {
            if (!part.path("before").equals(part.path("after"))) {
                throw new IllegalStateException("the rebuild changed " + part.path("part"));
            }
        }
        return seconds;
    }

    /** Bytes of heap in use, garbage included. */
    public double heapUsed() throws IOException {
        return new String(http.get("/actuator/prometheus"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("jvm_memory_used_bytes") && line.contains("area=\"heap\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private State state(String projection) throws IOException {
        for (JsonNode each : json("/v1/feed").path("projections")) {
            if (each.path("name").asString("").equals(projection)) {
                return new State(
                        each.path("position").asLong(0), each.path("lagEvents").asLong(0));
            }
        }
        throw new IllegalArgumentException("there is no projection " + projection);
    }

    private JsonNode json(String path) throws IOException {
        return JSON.readTree(http.get(path));
    }

    private record State(long position, long lag) {
        boolean isBehind(long wanted) {
            return position < wanted || lag != 0;
        }
    }
}
