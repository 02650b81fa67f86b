package id.satudata.bench.search;

import id.satudata.bench.measure.Bench;
import id.satudata.bench.measure.Findings;
import id.satudata.bench.measure.Measurement;
import id.satudata.bench.measure.Measurement.Better;
import id.satudata.bench.measure.MixedRounds;
import id.satudata.bench.measure.MixedRounds.Answerer;
import id.satudata.bench.platform.FilledStand;
import id.satudata.bench.population.CitizenQuestions;
import id.satudata.bench.population.Invented;
import id.satudata.bench.population.PopulationLog;
import java.util.ArrayList;
import java.util.List;

/** Questions to the search index by HTTP. */
public final class Search implements CitizenQuestions {

    private static final int MOST_CLIENTS = 16;
    private static final int PEOPLE = 50_000;

    /** What OpenCRVS asks of its own search, in ms: 50 at the median, 150 at p95, 300 at p99. */
    private static final double BAR = 150;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String work() {
        return "Look for citizens by a name with a slip in it, the beginning of a name, a NIK, and by place and age with facets.";
    }

    @Override
    public String peer() {
        return "OpenCRVS's published bar of p50/p95/p99 50/150/300 ms, a fixed figure and not taken here.";
    }

    @Override
    public String aim() {
        return "p99 ≤ 100 ms at 1 million citizens.";
    }

    @Override
    public Findings ask(FilledStand stand, PopulationLog log, Bench bench) throws Exception {
        var questions = new SearchQuestions(stand.http(), Invented.sample(log, PEOPLE));
        MixedRounds<SearchKind> rounds = new MixedRounds<>(bench, List.of(SearchKind.values()));
        List<Measurement> measurements = new ArrayList<>();
        for (int clients : bench.scale().pick(List.of(1, 8, MOST_CLIENTS), List.of(1, 8, MOST_CLIENTS), List.of(2))) {
            for (Measurement ours : rounds.latency(
                    clients == 1 ? "1 client" : clients + " clients",
                    clients,
                    List.of(new Answerer<>("Satu Data", questions)))) {
                measurements.add(ours);
                measurements.add(bar(ours.setting()));
            }
        }
        return new Findings(
                measurements,
                List.of("%,d citizens; each client asks all kinds in turn, so that a slow kind slows the others."
                        .formatted(log.citizens())));
    }

    private static Measurement bar(String setting) {
        return new Measurement(setting, "OpenCRVS's bar", MixedRounds.UNIT, Better.LOWER, List.of(BAR), null);
    }
}
