package id.satudata.bench.command;

import id.satudata.bench.client.Caller;
import id.satudata.bench.client.Relay;
import id.satudata.bench.facts.People;
import id.satudata.bench.measure.Bench;
import id.satudata.bench.measure.Benchmark;
import id.satudata.bench.measure.Contender;
import id.satudata.bench.measure.Findings;
import id.satudata.bench.measure.Measurement;
import id.satudata.bench.measure.Round;
import id.satudata.bench.measure.Rounds;
import id.satudata.bench.measure.Zipf;
import id.satudata.bench.platform.PartialStand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Commands one by one. */
public final class Command implements Benchmark {

    private static final double A_FEW_AGAIN_AND_AGAIN = 1;
    private static final int MOST_CLIENTS = 64;

    @Override
    public String name() {
        return "command";
    }

    @Override
    public String work() {
        return "Citizens are registered and moved by HTTP, in turn, by 1, 8, 16 and 64 clients; who moves follows Zipf's law.";
    }

    @Override
    public String peer() {
        return "The same HTTP stack (Spring Boot, Tomcat, Jackson, Hikari, virtual threads) on a table that is overwritten,"
                + " with an audit trigger, on the same PostgreSQL.";
    }

    @Override
    public String aim() {
        return "Throughput at least 1.0 times, p99 at most 1.0 times the peer's.";
    }

    @Override
    public Findings run(Bench bench) throws Exception {
        int citizens = bench.scale().pick(10_000, 2_000, 50);
        try (PartialStand stand = PartialStand.writeSide(bench.home(), bench.folder());
                CrudPeer crud = CrudPeer.start(bench.home(), stand.site());
                Caller caller = new Caller(2 * MOST_CLIENTS)) {
            People people = new People();
            Zipf movers = new Zipf(citizens, A_FEW_AGAIN_AND_AGAIN);
            Registry ours = new Registry(caller, stand.site().commands(), people, citizens, movers, bench.seed());
            Registry theirs = new Registry(caller, crud.url(), people, citizens, movers, bench.seed());
            ours.fill();
            theirs.fill();
            Relayed relayed = new Relayed(new Relay(caller, stand.site().commands()));
            List<Measurement> measurements = new ArrayList<>();
            for (int clients : bench.scale().pick(List.of(1, 8, 16, 64), List.of(1, 8, 16, 64), List.of(2))) {
                measurements.addAll(new Rounds(bench)
                        .throughput(
                                clients == 1 ? "1 client" : clients + " clients",
                                "commands/s",
                                List.of(
                                        new Contender("Satu Data", time -> relayed.after(ours.run(clients, time))),
                                        new Contender("CRUD with audit", time -> theirs.run(clients, time)))));
            }
            return new Findings(measurements, notes(citizens, relayed));
        }
    }

    private static List<String> notes(int citizens, Relayed relayed) {
        return List.of(
                "Every other command registers a newcomer, the others move one of the %,d citizens the run began with; Zipf's exponent is 1. Latencies are of both kinds together; any answer but 201 voids the run."
                        .formatted(citizens),
                "Running: PostgreSQL and Kafka, command-service with its relay to Kafka, and the peer (each JVM with 384 MiB of heap), and the clients, on the same processors. Query-service and Elasticsearch do not run: they have no part in accepting a fact.",
                "Ours decides by the full law, keeps identifiers unique by keyed hashes, and answers each Idempotency-Key for ever, as an integrator would use it; the peer checks the shape of a request and ignores the key.",
                "The relay was at most %,d events behind at the end of a round, and caught up within %,d ms before the peer's turn."
                        .formatted(relayed.mostBehind, relayed.longestWait.toMillis()));
    }

    /** Lets the relay finish, outside the round, what would be done on the peer's time. */
    private static final class Relayed {
        private final Relay relay;
        private long mostBehind;
        private Duration longestWait = Duration.ZERO;

        Relayed(Relay relay) {
            this.relay = relay;
        }

        Round after(Round round) throws Exception {
            mostBehind = Math.max(mostBehind, relay.lag());
            Duration waited = relay.awaitIdle();
            longestWait = waited.compareTo(longestWait) > 0 ? waited : longestWait;
            return round;
        }
    }
}
