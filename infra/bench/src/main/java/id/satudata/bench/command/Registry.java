package id.satudata.bench.command;

import id.satudata.bench.client.Caller;
import id.satudata.bench.client.Reply;
import id.satudata.bench.facts.People;
import id.satudata.bench.measure.ClosedLoop;
import id.satudata.bench.measure.Round;
import id.satudata.bench.measure.Zipf;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.random.RandomGenerator;

/**
 * A register called over HTTP, ours or a peer: newcomers are registered, and the citizens it began with move. Each client does one and the other in turn.
 */
public final class Registry {

    private static final int CLIENTS_AT_FIRST = 8;

    private final Caller caller;
    private final String url;
    private final People people;
    private final RandomGenerator random;
    private final Zipf movers;
    private final AtomicIntegerArray moves;
    private final AtomicInteger registered = new AtomicInteger();
    private final AtomicInteger turn = new AtomicInteger();

    /**
     * @param citizens that it begins with
     * @param movers which of them move
     */
    public Registry(Caller caller, String url, People people, int citizens, Zipf movers, long seed) {
        this.caller = caller;
        this.url = url;
        this.people = people;
        this.random = new SplittableRandom(seed);
        this.movers = movers;
        this.moves = new AtomicIntegerArray(citizens);
    }

    /**
     * Registers those that it begins with.
     *
     * @throws IllegalStateException when one is refused
     */
    public void fill() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(CLIENTS_AT_FIRST)) {
            for (Future<Reply> each :
                    pool.invokeAll(Collections.<Callable<Reply>>nCopies(moves.length(), this::register))) {
                Reply reply = each.get();
                if (!reply.isCreated()) {
                    throw new IllegalStateException("answered %d: %s".formatted(reply.status(), reply.text()));
                }
            }
        }
    }

    /** Registers and moves for so long. */
    public Round run(int clients, Duration time) throws Exception {
        return new ClosedLoop(clients).run(time, client -> registerOrMove().isCreated());
    }

    /** One of the two, in turn. */
    public Reply registerOrMove() throws IOException {
        return turn.getAndIncrement() % 2 == 0 ? register() : move(mover());
    }

    /** Registers a newcomer. */
    public Reply register() throws IOException {
        int person = registered.getAndIncrement();
        return caller.post(url + "/v1/residents", people.resident(person), "resident-" + person);
    }

    private synchronized int mover() {
        return movers.next(random);
    }

    private Reply move(int person) throws IOException {
        int turn = moves.getAndIncrement(person);
        return caller.post(url + "/v1/moves", people.move(person, turn), "move-" + person + "-" + turn);
    }
}
