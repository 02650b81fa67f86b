package id.satudata.bench.freshness;

import id.satudata.bench.client.Asking;
import id.satudata.bench.client.Caller;
import id.satudata.bench.command.Registry;
import id.satudata.bench.facts.People;
import id.satudata.bench.measure.Bench;
import id.satudata.bench.measure.Benchmark;
import id.satudata.bench.measure.Findings;
import id.satudata.bench.measure.Round;
import id.satudata.bench.measure.Zipf;
import id.satudata.bench.platform.Stand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** From accepted to visible. */
public final class Freshness implements Benchmark {

    private static final int PROBING_CLIENTS = 16;
    private static final int MOST_CALLS = 512;
    private static final int EACH = 20;
    private static final int ALL_ALIKE = 0;

    @Override
    public String name() {
        return "freshness";
    }

    @Override
    public String work() {
        return "Residents are registered and 5,000 of them move, each as often as another, at half of the highest rate of commands; each twentieth fact is asked for until it is visible.";
    }

    @Override
    public String peer() {
        return "None.";
    }

    @Override
    public String aim() {
        return "From accepted to visible, in the cube and in the index, p99 at most 1 s.";
    }

    @Override
    public Findings run(Bench bench) throws Exception {
        try (Stand stand = Stand.start(bench.home(), bench.folder());
                Caller caller = new Caller(MOST_CALLS)) {
            int citizens = bench.scale().pick(5_000, 1_000, 50);
            Registry registry = new Registry(
                    caller, stand.commands(), new People(), citizens, new Zipf(citizens, ALL_ALIKE), bench.seed());
            registry.fill();
            Asking asking = new Asking(caller, stand.queries());
            double highest = highestRate(bench, registry);
            Asking.until(asking::index, registry.register().position());
            List<Visibility> places =
                    List.of(new Visibility("in the cube", asking::cube), new Visibility("in the index", asking::index));
            SteadyRate rate = new SteadyRate(highest / 2);
            measure(bench, registry, rate, places);
            String setting = String.format(Locale.ROOT, "%,.0f facts/s", highest / 2);
            return new Findings(
                    places.stream().map(place -> place.measurement(setting)).toList(), notes(highest, rate));
        }
    }

    /** With everything running, as it is in the rounds. */
    private static double highestRate(Bench bench, Registry registry) throws Exception {
        registry.run(PROBING_CLIENTS, bench.scale().warmUp());
        Round probe = registry.run(PROBING_CLIENTS, bench.scale().round());
        double perSecond = probe.done() * 1e9 / probe.took().toNanos();
        bench.tell().accept(String.format(Locale.ROOT, "highest rate: %,.0f facts/s", perSecond));
        return perSecond;
    }

    private static void measure(Bench bench, Registry registry, SteadyRate rate, List<Visibility> places)
            throws Exception {
        run(bench.scale().warmUp(), registry, rate, places);
        places.forEach(Visibility::forgetRound);
        Duration length = bench.scale().pick(Duration.ofSeconds(20), Duration.ofSeconds(8), Duration.ofSeconds(1));
        for (int round = 0; round < bench.scale().rounds(); round++) {
            run(length, registry, rate, places);
            places.forEach(Visibility::endRound);
        }
        if (rate.refused() > 0) {
            throw new IllegalStateException("%d facts were not accepted".formatted(rate.refused()));
        }
    }

    private static void run(Duration time, Registry registry, SteadyRate rate, List<Visibility> places)
            throws Exception {
        rate.run(time, registry::registerOrMove, (number, receipt) -> {
            if (number % EACH == 0) {
                long acknowledged = System.nanoTime();
                awaitAll(places, receipt.position(), acknowledged);
            }
        });
    }

    private static void awaitAll(List<Visibility> places, long position, long acknowledged) throws Exception {
        try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> asked = new ArrayList<>();
            for (Visibility place : places) {
                asked.add(askers.submit(() -> {
                    place.await(position, acknowledged);
                    return null;
                }));
            }
            for (Future<?> each : asked) {
                each.get();
            }
        }
    }

    private static List<String> notes(double highest, SteadyRate rate) {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "The highest rate, %,.0f facts/s, was found just before by %d clients without a pause, the whole platform running on the same processors. At half of it %,d facts were accepted, and none refused.",
                        highest,
                        PROBING_CLIENTS,
                        rate.accepted()),
                "Time counts from the moment the client has the receipt, and includes the question with after=<position> that finds the fact. The value of a round is its p99; the percentiles are over all rounds. A fact is asked for in the cube and in the index at the same time.");
    }
}
