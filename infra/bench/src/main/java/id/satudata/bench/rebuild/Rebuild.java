package id.satudata.bench.rebuild;

import id.satudata.bench.measure.Bench;
import id.satudata.bench.measure.Benchmark;
import id.satudata.bench.measure.Findings;
import id.satudata.bench.measure.Measurement;
import id.satudata.bench.measure.Measurement.Better;
import id.satudata.bench.platform.FilledStand;
import id.satudata.bench.platform.QueryService;
import id.satudata.bench.population.PopulationLog;
import id.satudata.standalone.launch.Part;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Record with cube, and index, built anew from the log. More than a million events are asked for by the system property
 * {@code satudata.bench.rebuild.events}, several numbers with commas: ten million take half an hour and more.
 */
public final class Rebuild implements Benchmark {

    private static final String UNIT = "events/s";
    private static final String EVENTS = "satudata.bench.rebuild.events";
    /** The synthetic population has about so many events a hundred citizens. */
    private static final long EVENTS_OF_A_HUNDRED = 170;

    /** Above it everything is done once. */
    private static final long MANY = 2_000_000;

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public String work() {
        return "Build record and cube, and then the index, anew from the log while figures are asked.";
    }

    @Override
    public String peer() {
        return "A reader of the same topic that only takes the events out of their messages; a cursor over the same events"
                + " in a table of PostgreSQL. Neither keeps anything.";
    }

    @Override
    public String aim() {
        return "20,000 events a second on two processors, figures served throughout, no gap at the swap, memory flat.";
    }

    @Override
    public Findings run(Bench bench) throws Exception {
        List<Measurement> measurements = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (long events : sizes(bench)) {
            run(bench, events, measurements, notes);
        }
        return new Findings(measurements, notes);
    }

    private static List<Long> sizes(Bench bench) {
        String asked = System.getProperty(EVENTS, bench.scale().pick("1000000", "200000", "3000"));
        return Arrays.stream(asked.split(",")).map(Long::valueOf).toList();
    }

    private static void run(Bench bench, long events, List<Measurement> measurements, List<String> notes)
            throws Exception {
        PopulationLog log =
                new PopulationLog(bench.seed(), Math.toIntExact(1_000 + events * 100 / EVENTS_OF_A_HUNDRED));
        String setting = String.format(Locale.ROOT, "%,d events", events);
        try (FilledStand filled = FilledStand.start(bench, log.events().limit(events), 2);
                Connection store = filled.site().database("command")) {
            EventTable table = EventTable.filled(store, log.events().limit(filled.events()));
            TopicReplay topic = new TopicReplay(filled.site().port(Part.KAFKA));
            Meanwhile meanwhile = new Meanwhile(filled.http());
            QueryService service = filled.service();
            List<Worker> workers = List.of(
                    new Worker(
                            setting,
                            "Satu Data, record and cube",
                            () -> meanwhile.watch(() -> service.rebuild("record"))),
                    new Worker(setting, "topic, nothing kept", () -> seconds(filled.events(), topic.read())),
                    new Worker(setting, "cursor, nothing kept", () -> seconds(filled.events(), table.read())),
                    new Worker(
                            setting + ", index",
                            "Satu Data",
                            () -> meanwhile.watch(() -> service.rebuild("citizens"))));
            measurements.addAll(rates(bench, filled.events(), workers));
            measurements.add(meanwhile.measurement(setting + ", figures meanwhile"));
            notes.add("%s: %s".formatted(setting, meanwhile.heap()));
        }
    }

    private record Worker(String setting, String name, Timed work) {}

    private interface Timed {
        double seconds() throws Exception;
    }

    private static double seconds(long expected, Reading reading) {
        if (reading.events() != expected) {
            throw new IllegalStateException("%d events instead of %d".formatted(reading.events(), expected));
        }
        return reading.seconds();
    }

    private static List<Measurement> rates(Bench bench, long events, List<Worker> workers) throws Exception {
        int rounds = events > MANY ? 1 : bench.scale().rounds();
        Map<Worker, List<Double>> rates = new LinkedHashMap<>();
        for (int round = 1; round <= rounds; round++) {
            for (Worker worker : workers) {
                double rate = events / worker.work().seconds();
                rates.computeIfAbsent(worker, first -> new ArrayList<>()).add(rate);
                bench.tell()
                        .accept(String.format(
                                Locale.ROOT,
                                "%s, %s, round %d: %,.0f %s",
                                worker.setting(),
                                worker.name(),
                                round,
                                rate,
                                UNIT));
            }
        }
        return rates.entrySet().stream()
                .map(each -> new Measurement(
                        each.getKey().setting(), each.getKey().name(), UNIT, Better.HIGHER, each.getValue(), null))
                .toList();
    }
}
