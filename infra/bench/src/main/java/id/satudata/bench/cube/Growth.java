package id.satudata.bench.cube;

import id.satudata.bench.measure.Bench;
import id.satudata.bench.measure.Measurement;
import id.satudata.bench.measure.Scale;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/** How response times and rows read grow with the nation, and what that law says about all of Indonesia. */
final class Growth {

    private static final double INDONESIA = 280e6;
    private static final int QUESTIONS = 20;

    /** A connection of PostgreSQL tells what it read ten seconds after its last question, at the latest. */
    private static final long TOLD_AFTER_SECONDS = 12;

    private final Bench bench;
    private final Map<Drill, SequencedMap<Long, Double>> millis = new EnumMap<>(Drill.class);
    private final Map<Drill, SequencedMap<Long, Double>> rows = new EnumMap<>(Drill.class);

    Growth(Bench bench) {
        this.bench = bench;
    }

    /** @param alone what one client measured, ours first of each kind */
    void add(long citizens, List<Measurement> alone, LedgerTable ledger, Cube ours, Questions questions)
            throws Exception {
        for (Drill drill : Drill.values()) {
            alone.stream()
                    .filter(each -> each.setting().endsWith(drill.toString()))
                    .findFirst()
                    .map(each -> Objects.requireNonNull(each.latency()).p95())
                    .ifPresent(p95 -> of(millis, drill).put(citizens, p95));
            if (bench.scale() != Scale.SMOKE) {
                of(rows, drill).put(citizens, rowsRead(drill, ledger, ours, questions));
            }
        }
    }

    private double rowsRead(Drill drill, LedgerTable ledger, Cube ours, Questions questions) throws Exception {
        long before = settled(ledger);
        SplittableRandom random = new SplittableRandom(bench.seed());
        for (int asked = 0; asked < QUESTIONS; asked++) {
            ours.ask(questions.draw(drill, random));
        }
        return (settled(ledger) - before) / (double) QUESTIONS;
    }

    private static long settled(LedgerTable ledger) throws SQLException, InterruptedException {
        TimeUnit.SECONDS.sleep(TOLD_AFTER_SECONDS);
        return ledger.rowsRead();
    }

    private static SequencedMap<Long, Double> of(Map<Drill, SequencedMap<Long, Double>> all, Drill drill) {
        return all.computeIfAbsent(drill, first -> new LinkedHashMap<>());
    }

    List<String> told() {
        List<String> told = new ArrayList<>();
        millis.forEach((drill, measured) -> told.add("%s: p95 %s".formatted(drill, told(measured, "ms"))));
        rows.forEach((drill, measured) ->
                told.add("%s: rows and index entries read %s".formatted(drill, told(measured, "a question"))));
        return told;
    }

    private static String told(SequencedMap<Long, Double> measured, String unit) {
        String seen = String.join(
                ", ",
                measured.values().stream()
                        .map(value -> String.format(Locale.ROOT, "%,.1f", value))
                        .toList());
        if (measured.size() < 2) {
            return "%s %s".formatted(seen, unit);
        }
        GrowthLaw law = GrowthLaw.of(measured);
        return String.format(
                Locale.ROOT, "%s %s, grows as %s, so %,.1f at 280 million", seen, unit, law, law.at(INDONESIA));
    }
}
