package id.satudata.bench.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks the read side for answers that know a position of the log; it waits until they do. */
public final class Asking {

    private static final int NOT_YET = 503;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Caller caller;
    private final String queries;

    /** @param queries where query-service answers */
    public Asking(Caller caller, String queries) {
        this.caller = caller;
        this.queries = queries;
    }

    /** Something asked for a position. */
    public interface Question {
        Reply ask(long position) throws IOException;
    }

    /** A figure of each village of a district. */
    public Reply cube(long position) throws IOException {
        return caller.get(queries + "/v1/indicators/population/values?region=33.73.04&level=village&after=" + position);
    }

    /** People of a name, whatever its spelling. */
    public Reply index(long position) throws IOException {
        return caller.post(
                queries + "/v1/citizens/search?after=" + position,
                "{\"q\":\"sari wulandari\"}".getBytes(StandardCharsets.UTF_8),
                null);
    }

    /** Asks until the answer knows the position. */
    public static void until(Question question, long position) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Reply reply = question.ask(position);
        while (reply.status() == NOT_YET && System.nanoTime() < deadline) {
            reply = question.ask(position);
        }
        if (!reply.isOk()) {
            throw new IOException("answered %d: %s".formatted(reply.status(), reply.text()));
        }
    }
}
