package id.satudata.bench.batch;

import id.satudata.bench.client.Caller;
import id.satudata.bench.client.Reply;
import id.satudata.bench.facts.People;
import id.satudata.bench.measure.Round;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Sends residents nobody knows yet to {@code /v1/batches}, a few requests at a time. */
public final class Batches {

    private static final String CREATED = "\"status\":201";

    private final Caller caller;
    private final String url;
    private final People people;
    private final int lines;
    private final int inFlight;
    private int next;

    /**
     * @param commands where command-service answers
     * @param lines of a request
     */
    public Batches(Caller caller, String commands, People people, int lines, int inFlight) {
        this.caller = caller;
        this.url = commands + "/v1/batches";
        this.people = people;
        this.lines = lines;
        this.inFlight = inFlight;
    }

    /** Sends so many requests; whatever is not recorded counts as failed. */
    public Round send(int requests) throws Exception {
        long failed = 0;
        // written beforehand but for a few, since an agency's clients run elsewhere
        Semaphore places = new Semaphore(inFlight + 1);
        long started = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(inFlight)) {
            List<Future<Long>> answers = new ArrayList<>();
            for (int request = 0; request < requests; request++) {
                places.acquire();
                byte[] body = people.batch(next, lines);
                next += lines;
                answers.add(pool.submit(() -> {
                    try {
                        return refused(caller.postLines(url, body));
                    } finally {
                        places.release();
                    }
                }));
            }
            for (Future<Long> answer : answers) {
                failed += answer.get();
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        return new Round((long) requests * lines - failed, failed, took, null);
    }

    private long refused(Reply reply) throws IOException {
        if (!reply.isOk()) {
            throw new IOException("a batch was answered " + reply.status());
        }
        return lines
                - reply.text().lines().filter(line -> line.contains(CREATED)).count();
    }
}
