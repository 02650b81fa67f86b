package id.satudata.bench.cube;

import id.satudata.bench.measure.Bench;
import id.satudata.bench.measure.Benchmark;
import id.satudata.bench.measure.Findings;
import id.satudata.bench.measure.Measurement;
import id.satudata.bench.measure.MixedRounds;
import id.satudata.bench.measure.MixedRounds.Answerer;
import id.satudata.bench.platform.FilledStand;
import id.satudata.bench.platform.Http;
import id.satudata.bench.platform.PartialStand;
import id.satudata.bench.platform.QueryService;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * Figures of a generated nation. Its sizes are 1, 10 and 28 million citizens, or those of the system property
 * {@code satudata.bench.cube.citizens}, rising, with commas.
 */
public final class CubeBenchmark implements Benchmark {

    private static final String CITIZENS = "satudata.bench.cube.citizens";
    private static final int NOT_FOUND = 404;
    private static final int CLIENTS = 4;
    private static final double MEBIBYTE = 1 << 20;

    @Override
    public String name() {
        return "cube";
    }

    @Override
    public String work() {
        return "Count people from the nation down to a village, by age and sex, as of any day and as known on any other;"
                + " each client asks every kind of question in turn.";
    }

    @Override
    public String peer() {
        return "The same questions in SQL over the same rows: PostgreSQL's GROUP BY on a plain table, a materialised view in"
                + " PostgreSQL, and DuckDB.";
    }

    @Override
    public String aim() {
        return "p95 ≤ 50 ms at every level and size; 100 times as fast as GROUP BY, no slower than DuckDB.";
    }

    @Override
    public Findings run(Bench bench) throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        Villages villages = new Villages(bench.seed());
        Questions questions = new Questions(villages, today);
        Growth growth = new Growth(bench);
        List<Measurement> measurements = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        try (PartialStand stand = PartialStand.start(bench.home(), bench.folder(), FilledStand.READ_SIDE);
                Connection postgres = stand.site().database("query");
                DuckTable duck = DuckTable.in(bench.folder());
                OurCube ours = new OurCube(new Http(stand.site().queries(), CLIENTS));
                SqlCube plain = SqlCube.daily(stand.site().database("query"));
                SqlCube monthly = SqlCube.monthly(stand.site().database("query"));
                SqlCube duckCube = SqlCube.daily(duck.another())) {
            Nation nation = new Nation(bench, new Lives(bench.seed(), villages, today), postgres, duck);
            for (long citizens : sizes(bench)) {
                nation.growTo(citizens);
                String size = String.format(Locale.ROOT, "%,d citizens", citizens);
                notes.add("%s: %s".formatted(size, closed(new QueryService(ours.http()), nation)));
                notes.add("%s: %s".formatted(size, MonthlyView.make(postgres)));
                new Agreement(questions, bench.seed()).check(ours, duckCube, plain, monthly);
                bench.tell().accept(size + ": all agree");
                MixedRounds<Drill> rounds = new MixedRounds<>(bench, List.of(Drill.values()));
                List<Measurement> alone = rounds.latency(
                        size + ", 1 client",
                        1,
                        List.of(
                                asking("Satu Data", ours, questions::draw),
                                asking("GROUP BY", plain, questions::draw),
                                asking("materialised view, ends of months", monthly, questions::drawMonthly),
                                asking("DuckDB", duckCube, questions::draw)));
                measurements.addAll(alone);
                measurements.addAll(rounds.latency(
                        "%s, %d clients".formatted(size, CLIENTS),
                        CLIENTS,
                        List.of(asking("Satu Data", ours, questions::draw))));
                growth.add(citizens, alone, nation.ledger(), ours, questions);
            }
        }
        notes.addAll(growth.told());
        return new Findings(measurements, notes);
    }

    private static List<Long> sizes(Bench bench) {
        String asked = System.getProperty(CITIZENS, bench.scale().pick("1000000,10000000,28000000", "1000000", "5000"));
        return Arrays.stream(asked.split(",")).map(Long::valueOf).toList();
    }

    private interface Drawing {
        Question draw(Drill drill, RandomGenerator random);
    }

    private static Answerer<Drill> asking(String name, Cube cube, Drawing drawing) {
        return new Answerer<>(name, (drill, random) -> {
            Question question = drawing.draw(drill, random);
            return () -> Objects.requireNonNull(cube.ask(question));
        });
    }

    /** Lets the service sum up what it sums up every night, if this version of it does. */
    private static String closed(QueryService service, Nation nation) throws Exception {
        String size = String.format(
                Locale.ROOT,
                "%,d rows, %,.0f MiB with indexes",
                nation.rows(),
                nation.ledger().bytes() / MEBIBYTE);
        try {
            double seconds = service.rebuild("closings");
            return String.format(
                    Locale.ROOT,
                    "%s; closed in %.0f s, then %,.0f MiB",
                    size,
                    seconds,
                    nation.ledger().bytes() / MEBIBYTE);
        } catch (Http.Refused refused) {
            if (refused.status() == NOT_FOUND) {
                return size;
            }
            throw refused;
        }
    }
}
