package id.satudata.bench.batch;

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
import id.satudata.bench.platform.PartialStand;
import java.time.Duration;
import java.util.List;

/** Many facts in one request. */
public final class Batch implements Benchmark {

    private static final int IN_FLIGHT = 2;

    @Override
    public String name() {
        return "batch";
    }

    @Override
    public String work() {
        return "A million residents are registered by POST /v1/batches.";
    }

    @Override
    public String peer() {
        return "COPY of the very same rows into a table like that of the events, with the same three unique indexes.";
    }

    @Override
    public String aim() {
        return "At least 0.5 times.";
    }

    @Override
    public Findings run(Bench bench) throws Exception {
        int lines = bench.scale().pick(10_000, 10_000, 100);
        // in all a million, with the warm-up
        int warmUp = bench.scale().pick(4, 1, 1);
        int requests = bench.scale().pick(32, 4, 2);
        try (PartialStand stand = PartialStand.writeSide(bench.home(), bench.folder());
                Caller caller = new Caller(IN_FLIGHT)) {
            Batches batches = new Batches(caller, stand.site().commands(), new People(), lines, IN_FLIGHT);
            CopyPeer copy = new CopyPeer(stand.site(), lines, IN_FLIGHT);
            Relay relay = new Relay(caller, stand.site().commands());
            List<Measurement> measurements = new Rounds(bench, Duration.ZERO, Duration.ofSeconds(1))
                    .throughput(
                            "requests of %,d, %d at a time".formatted(lines, IN_FLIGHT),
                            "events/s",
                            List.of(
                                    new Contender(
                                            "Satu Data",
                                            time -> send(batches, time.isZero() ? warmUp : requests, relay)),
                                    new Contender("COPY", time -> copy.copy())));
            return new Findings(measurements, List.of(copy.sizes(), fairness(requests, lines)));
        }
    }

    private static Round send(Batches batches, int requests, Relay relay) throws Exception {
        Round round = batches.send(requests);
        relay.awaitIdle();
        return round;
    }

    private static String fairness(int requests, int lines) {
        return "A round is %,d residents. COPY writes as many rows a transaction as a request has lines, over as many connections, from binary files that are ready; ours reads JSON, decides, keeps NIKs unique and answers each line's key, and its relay runs beside it. Rounds begin with the relay idle; query-service and Elasticsearch do not run."
                .formatted(requests * lines);
    }
}
