package id.satudata.bench.verify;

import id.satudata.bench.measure.Bench;
import id.satudata.bench.measure.ClosedLoop;
import id.satudata.bench.measure.Contender;
import id.satudata.bench.measure.Findings;
import id.satudata.bench.measure.Measurement;
import id.satudata.bench.measure.Measurement.Better;
import id.satudata.bench.measure.OpenLoop;
import id.satudata.bench.measure.Rounds;
import id.satudata.bench.platform.FilledStand;
import id.satudata.bench.population.CitizenQuestions;
import id.satudata.bench.population.Invented;
import id.satudata.bench.population.PopulationLog;
import java.util.ArrayList;
import java.util.List;

/** Verifications by HTTP, half of which match. */
public final class Verify implements CitizenQuestions {

    private static final String UNIT = "verifications/s";
    private static final double AIM = 5_550;
    private static final int SENDERS = 128;
    private static final int PEOPLE = 50_000;

    /** Its partners' verifications of a year, spread over the seconds of it. */
    private static final double DUKCAPIL = 55;

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String work() {
        return "Verify an identity: whether NIK, name and birth date belong together; half of those asked about do.";
    }

    @Override
    public String peer() {
        return "Dukcapil's mean of 55 verifications a second, a published figure and not taken here.";
    }

    @Override
    public String aim() {
        return "5,550 verifications a second, a hundred times that, with p99 ≤ 20 ms.";
    }

    @Override
    public Findings ask(FilledStand stand, PopulationLog log, Bench bench) throws Exception {
        Identities identities = new Identities(stand.http(), Invented.sample(log, PEOPLE));
        List<Measurement> measurements = new ArrayList<>();
        for (int clients : bench.scale().pick(List.of(16, 64), List.of(16, 64), List.of(4))) {
            ClosedLoop loop = new ClosedLoop(clients);
            measurements.addAll(measured(bench, clients + " clients", time -> loop.run(time, identities)));
        }
        double rate = bench.scale().pick(AIM, AIM, 100.0);
        OpenLoop loop = new OpenLoop(rate, SENDERS);
        measurements.addAll(measured(bench, "%,.0f/s are sent".formatted(rate), time -> loop.run(time, identities)));
        return new Findings(
                measurements,
                List.of(
                        "%,d citizens; the client runs on the same machine and takes its share of the processors."
                                .formatted(log.citizens()),
                        "Where a rate is sent, each verification is timed from the moment it was to be sent."));
    }

    private static List<Measurement> measured(Bench bench, String setting, Contender.Work work) throws Exception {
        List<Measurement> all =
                new ArrayList<>(new Rounds(bench).throughput(setting, UNIT, List.of(new Contender("Satu Data", work))));
        all.add(new Measurement(setting, "Dukcapil's mean", UNIT, Better.HIGHER, List.of(DUKCAPIL), null));
        return all;
    }
}
