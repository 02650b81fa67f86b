package id.satudata.bench.measure;

import id.satudata.bench.measure.Measurement.Better;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** Lets contenders work in turn: each is warmed up, then all go round by round, so that whatever drifts hits all. */
public final class Rounds {

    private static final int DIGITS = 3;

    private final Bench bench;
    private final Duration warmUp;
    private final Duration length;

    public Rounds(Bench bench) {
        this(bench, bench.scale().warmUp(), bench.scale().round());
    }

    /** Rounds of another length, for contenders that are warm already or have many settings. */
    public Rounds(Bench bench, Duration warmUp, Duration length) {
        this.bench = bench;
        this.warmUp = warmUp;
        this.length = length;
    }

    /**
     * Throughput, and response times where the contenders time them.
     *
     * @param unit of what is counted, such as "commands/s"
     * @throws IllegalStateException when a contender reports failures: such figures mean nothing
     */
    public List<Measurement> throughput(String setting, String unit, List<Contender> contenders) throws Exception {
        for (Contender contender : contenders) {
            checked(contender, contender.work().run(warmUp));
        }
        Map<Contender, List<Round>> rounds = new LinkedHashMap<>();
        for (int round = 0; round < bench.scale().rounds(); round++) {
            for (Contender contender : contenders) {
                Round done = checked(contender, contender.work().run(length));
                rounds.computeIfAbsent(contender, each -> new ArrayList<>()).add(done);
                bench.tell()
                        .accept(String.format(
                                Locale.ROOT,
                                "%s, %s, round %d: %,.0f %s",
                                setting,
                                contender.name(),
                                round + 1,
                                done.perSecond(),
                                unit));
            }
        }
        return rounds.entrySet().stream()
                .map(entry -> measurement(setting, unit, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Round checked(Contender contender, Round round) {
        if (round.failed() > 0 || round.done() == 0) {
            throw new IllegalStateException("%s: %d of %d went wrong"
                    .formatted(contender.name(), round.failed(), round.done() + round.failed()));
        }
        return round;
    }

    private static Measurement measurement(String setting, String unit, Contender contender, List<Round> rounds) {
        Histogram all = new Histogram(DIGITS);
        for (Round round : rounds) {
            if (round.latency() != null) {
                all.add(round.latency());
            }
        }
        return new Measurement(
                setting,
                contender.name(),
                unit,
                Better.HIGHER,
                rounds.stream().map(Round::perSecond).toList(),
                all.getTotalCount() == 0 ? null : Latency.of(all));
    }
}
