package id.satudata.faults.clock;

import id.satudata.bench.measure.ClosedLoop;
import id.satudata.bench.measure.Round;
import id.satudata.bench.platform.Stand;
import id.satudata.faults.FaultRun;
import id.satudata.faults.inspection.Api;
import id.satudata.faults.inspection.Entry;
import id.satudata.faults.inspection.Inspection;
import id.satudata.faults.inspection.PlatformFault;
import id.satudata.faults.inspection.Report;
import id.satudata.standalone.launch.Part;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;

/** A wall clock that leaps an hour to and fro, over midnight, while facts are recorded. */
public final class SteppingClock implements PlatformFault {

    private static final int WRITERS = 8;
    private static final int CITIZENS_A_WRITER = 10;
    private static final int HOUR = 3_600;
    private static final int MINUTE = 60;
    private static final Duration STEP = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public String harm() {
        return "While " + WRITERS + " writers record moves, java.time in the running command service is set to last"
                + " midnight and leaps up to an hour on and back, four times a second.";
    }

    @Override
    public String promise() {
        return "Log and record keep every acknowledged fact in the order of recording, and along a record the day on"
                + " which it is known never falls, so that the figures of both days are what the order of the log says.";
    }

    @Override
    public void strike(Stand stand, FaultRun run, Report report) throws Exception {
        ShiftedClock clock = new ShiftedClock(stand.part(Part.COMMAND_SERVICE).pid(), run.folder());
        Instant midnight = Movers.today().atStartOfDay(Movers.ZONE).toInstant();
        long toMidnight = Duration.between(Instant.now(), midnight).toSeconds();
        clock.shift(toMidnight - HOUR / 2);
        Movers movers = new Movers(new Api(stand.commands()), WRITERS, CITIZENS_A_WRITER);
        Duration time = run.scale().pick(Duration.ofMinutes(3), Duration.ofSeconds(15), Duration.ofSeconds(3));
        Leaps leaps = new Leaps(clock, toMidnight, new SplittableRandom(run.seed()));
        Thread leaping = Thread.ofVirtual().start(leaps);
        Round round = new ClosedLoop(WRITERS).run(time, movers::move);
        leaps.end();
        leaping.join();
        clock.shift(0);
        report.figure("leaps of the clock", leaps.count());
        report.none("leaps that failed", leaps.failed());
        report.figure("acknowledged", round.done());
        report.none("refused", round.failed());
        check(stand, movers, report);
    }

    private static void check(Stand stand, Movers movers, Report report) throws Exception {
        Inspection inspection = new Inspection(stand);
        if (!inspection.awaitEverythingIn(PATIENCE)) {
            report.broken("not everything was in the record after %d minutes".formatted(PATIENCE.toMinutes()));
        }
        List<Entry> log = inspection.log();
        long steppedBack = 0;
        for (int number = 1; number < log.size(); number++) {
            if (log.get(number).recordedAt().isBefore(log.get(number - 1).recordedAt())) {
                steppedBack++;
            }
        }
        report.figure("events dated before the one before", steppedBack);
        if (steppedBack == 0) {
            report.broken("the clock never stepped back, so nothing was shown");
        }
        Set<Movers.Told> recorded = new HashSet<>(log.stream()
                .map(entry -> new Movers.Told(entry.eventId(), entry.position()))
                .toList());
        report.none(
                "acknowledged lost or moved",
                movers.history().stream()
                        .filter(told -> !recorded.contains(told))
                        .count());
        report.none("streams with holes", Inspection.streamsWithHoles(log));
        report.broken(inspection.differences());
        Set<LocalDate> days = Set.of(Movers.today().minusDays(1), Movers.today());
        report.none(
                "cells of other days",
                inspection
                        .fromReadModel(
                                "select distinct known_on from cube_entry where place in (select place from region_place where district = '%s')"
                                        .formatted(Movers.DISTRICT),
                                row -> row.getObject(1, LocalDate.class))
                        .stream()
                        .filter(day -> !days.contains(day))
                        .count());
        for (LocalDate known : days.stream().sorted().toList()) {
            compare(new Api(stand.queries()), movers, log, known, report);
        }
    }

    private static void compare(Api queries, Movers movers, List<Entry> log, LocalDate known, Report report)
            throws Exception {
        JsonNode rows = queries.get("/v1/indicators/population/values?region=%s&level=village&asOf=%s&knownOn=%s"
                        .formatted(Movers.DISTRICT, Movers.AS_OF, known))
                .body()
                .get("rows");
        var expected = movers.population(log, known);
        long wrong = 0;
        for (String village : Movers.VILLAGES) {
            long figure = rows.valueStream()
                    .filter(row -> row.at("/region/code").asString().equals(village))
                    .mapToLong(row -> row.get("value").asLong())
                    .sum();
            if (figure != expected.getOrDefault(village, 0L)) {
                wrong++;
            }
        }
        report.figure(
                "people known on %s".formatted(known.equals(Movers.today()) ? "the day" : "its eve"),
                expected.values().stream().mapToLong(Long::longValue).sum());
        report.none("wrong figures known on %s".formatted(known.equals(Movers.today()) ? "the day" : "its eve"), wrong);
    }

    /** Sets the clock again and again, until it is told to end. */
    private static final class Leaps implements Runnable {

        private final ShiftedClock clock;
        private final long toMidnight;
        private final SplittableRandom random;
        private volatile boolean ended;
        private volatile int count;
        private volatile int failed;

        Leaps(ShiftedClock clock, long toMidnight, SplittableRandom random) {
            this.clock = clock;
            this.toMidnight = toMidnight;
            this.random = random;
        }

        @Override
        public void run() {
            while (!ended) {
                leap();
            }
        }

        void end() {
            ended = true;
        }

        int count() {
            return count;
        }

        int failed() {
            return failed;
        }

        private void leap() {
            try {
                clock.shift(toMidnight + random.nextInt(-HOUR + MINUTE, HOUR));
                count++;
                Thread.sleep(STEP);
            } catch (InterruptedException hurried) {
                ended = true;
                Thread.currentThread().interrupt();
            } catch (java.io.IOException
                    | com.sun.tools.attach.AttachNotSupportedException
                    | com.sun.tools.attach.AgentLoadException
                    | com.sun.tools.attach.AgentInitializationException refused) {
                failed++;
                ended = true;
            }
        }
    }
}
