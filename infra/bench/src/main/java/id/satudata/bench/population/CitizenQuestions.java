package id.satudata.bench.population;

import id.satudata.bench.measure.Bench;
import id.satudata.bench.measure.Benchmark;
import id.satudata.bench.measure.Findings;
import id.satudata.bench.platform.FilledStand;

/** Questions about single citizens, put to a read side that knows a million of them. */
public interface CitizenQuestions extends Benchmark {

    int MOST_CLIENTS = 128;

    @Override
    default Findings run(Bench bench) throws Exception {
        PopulationLog log = log(bench);
        try (FilledStand stand = FilledStand.start(bench, log.events(), MOST_CLIENTS)) {
            return ask(stand, log, bench);
        }
    }

    /** The facts that the read side is filled with. */
    static PopulationLog log(Bench bench) {
        return new PopulationLog(bench.seed(), bench.scale().pick(1_000_000, 100_000, 1_000));
    }

    /** @param log what the stand was filled with */
    Findings ask(FilledStand stand, PopulationLog log, Bench bench) throws Exception;
}
