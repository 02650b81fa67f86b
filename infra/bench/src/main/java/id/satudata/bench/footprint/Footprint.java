package id.satudata.bench.footprint;

import id.satudata.bench.batch.Batches;
import id.satudata.bench.client.Asking;
import id.satudata.bench.client.Caller;
import id.satudata.bench.facts.People;
import id.satudata.bench.measure.Bench;
import id.satudata.bench.measure.Benchmark;
import id.satudata.bench.measure.Findings;
import id.satudata.bench.measure.Measurement;
import id.satudata.bench.measure.Measurement.Better;
import id.satudata.bench.measure.Round;
import id.satudata.bench.platform.Stand;
import id.satudata.standalone.launch.PlatformState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Time, memory and disk. */
public final class Footprint implements Benchmark {

    private static final double MILLIS_PER_SECOND = 1e3;
    private static final int REQUESTS_AT_A_TIME = 2;

    @Override
    public String name() {
        return "footprint";
    }

    @Override
    public String work() {
        return "The whole platform is started on empty data, left alone, and filled with residents.";
    }

    @Override
    public String peer() {
        return "None.";
    }

    @Override
    public String aim() {
        return "Cold start within 30 s, at most 3 GiB resident.";
    }

    @Override
    public Findings run(Bench bench) throws Exception {
        List<Double> starts = new ArrayList<>();
        List<Double> idle = new ArrayList<>();
        for (int round = 1; round < bench.scale().rounds(); round++) {
            try (Stand stand = Stand.start(bench.home(), bench.folder().resolve("start-" + round))) {
                started(stand, starts, idle);
            }
        }
        try (Stand stand = Stand.start(bench.home(), bench.folder().resolve("filled"));
                Caller caller = new Caller(REQUESTS_AT_A_TIME)) {
            started(stand, starts, idle);
            List<Measurement> measurements = new ArrayList<>();
            measurements.add(lower("cold start", "s", starts));
            measurements.add(lower("memory, idle", "GiB", idle));
            measurements.addAll(filled(bench, stand, caller));
            return new Findings(measurements, notes(stand));
        }
    }

    private static void started(Stand stand, List<Double> starts, List<Double> idle) {
        PlatformState state = stand.platform().state().orElseThrow();
        starts.add(Objects.requireNonNull(state.lastStart()).millis() / MILLIS_PER_SECOND);
        idle.add(new ResidentMemory(stand).gibibytes());
    }

    private static List<Measurement> filled(Bench bench, Stand stand, Caller caller) throws Exception {
        int lines = bench.scale().pick(5_000, 5_000, 100);
        int requests = bench.scale().pick(20, 2, 2);
        Sizes sizes = Sizes.of(stand, caller);
        Map<String, Long> before = sizes.bytes();
        Round sent = new Batches(caller, stand.commands(), new People(), lines, REQUESTS_AT_A_TIME).send(requests);
        if (sent.failed() > 0) {
            throw new IllegalStateException("%d facts were refused".formatted(sent.failed()));
        }
        Asking asking = new Asking(caller, stand.queries());
        Asking.until(asking::cube, sizes.lastPosition());
        Asking.until(asking::index, sizes.lastPosition());
        List<Measurement> measurements = new ArrayList<>();
        measurements.add(lower(
                "memory, after %,d facts".formatted(sent.done()),
                "GiB",
                List.of(new ResidentMemory(stand).gibibytes())));
        sizes.bytes().forEach((place, bytes) -> {
            double perEvent = (double) (bytes - before.getOrDefault(place, 0L)) / sent.done();
            measurements.add(lower(place, "bytes/event", List.of(perEvent)));
        });
        return measurements;
    }

    private static List<String> notes(Stand stand) {
        return List.of(
                "Memory is proportional set size, the supervisor's too; after the load: %s."
                        .formatted(new ResidentMemory(stand).perPart()),
                "Every fact is a resident without known parents, in a stream of one event. Sizes are with indexes and without what empty tables take; the topic is compressed, and the index is as it is before its segments are merged.");
    }

    private static Measurement lower(String setting, String unit, List<Double> values) {
        return new Measurement(setting, "Satu Data", unit, Better.LOWER, values, null);
    }
}
