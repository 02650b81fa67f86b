package id.satudata.bench.measure;

import id.satudata.bench.measure.Measurement.Better;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.HdrHistogram.Histogram;

/** Lets contenders answer the same mixed questions in turn, and tells the response times of each kind. */
public final class MixedRounds<K> {

    /** The unit of a round's value. */
    public static final String UNIT = "ms (p95)";

    private static final int DIGITS = 3;
    private static final int NANOS_PER_MILLI = 1_000_000;

    private final Bench bench;
    private final List<K> kinds;

    /** @param kinds in the order in which they are told */
    public MixedRounds(Bench bench, List<K> kinds) {
        this.bench = bench;
        this.kinds = List.copyOf(kinds);
    }

    /** A question, ready to be sent. */
    public interface Question {
        /** @throws Exception also for a wrong answer: figures of wrong answers mean nothing */
        void ask() throws Exception;
    }

    /** Questions of a kind, drawn at random. */
    public interface Questions<K> {
        Question draw(K kind, RandomGenerator random);
    }

    /** Someone who answers. */
    public record Answerer<K>(String name, Questions<K> questions) {}

    /** @param setting goes before the kind's name, such as "1 client" */
    public List<Measurement> latency(String setting, int clients, List<Answerer<K>> answerers) throws Exception {
        for (Answerer<K> each : answerers) {
            new MixedLoop<>(clients, kinds, bench.seed()).run(bench.scale().warmUp(), each.questions());
        }
        Map<Answerer<K>, List<Map<K, Histogram>>> rounds = new HashMap<>();
        for (int round = 1; round <= bench.scale().rounds(); round++) {
            MixedLoop<K> loop = new MixedLoop<>(clients, kinds, bench.seed() + round);
            for (Answerer<K> each : answerers) {
                Map<K, Histogram> done = loop.run(bench.scale().round(), each.questions());
                rounds.computeIfAbsent(each, first -> new ArrayList<>()).add(done);
                bench.tell().accept("%s, %s, round %d: %s".formatted(setting, each.name(), round, told(done)));
            }
        }
        List<Measurement> measurements = new ArrayList<>();
        for (K kind : kinds) {
            for (Answerer<K> each : answerers) {
                measurements.add(measurement(setting, kind, each, rounds.getOrDefault(each, List.of())));
            }
        }
        return measurements;
    }

    private Measurement measurement(String setting, K kind, Answerer<K> answerer, List<Map<K, Histogram>> rounds) {
        List<Histogram> own = rounds.stream().map(round -> of(round, kind)).toList();
        Histogram all = new Histogram(DIGITS);
        own.forEach(all::add);
        return new Measurement(
                "%s, %s".formatted(setting, kind),
                answerer.name(),
                UNIT,
                Better.LOWER,
                own.stream().map(MixedRounds::p95).toList(),
                Latency.of(all));
    }

    private String told(Map<K, Histogram> round) {
        return String.join(
                ", ",
                kinds.stream()
                        .map(kind -> String.format(Locale.ROOT, "%s %.1f", kind, p95(of(round, kind))))
                        .toList());
    }

    private static <K> Histogram of(Map<K, Histogram> round, K kind) {
        return Objects.requireNonNull(round.get(kind));
    }

    private static double p95(Histogram histogram) {
        return histogram.getValueAtPercentile(95) / (double) NANOS_PER_MILLI;
    }
}
