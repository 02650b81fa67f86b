package id.satudata.faults.hotstream;

import id.satudata.bench.measure.ClosedLoop;
import id.satudata.bench.measure.Latency;
import id.satudata.bench.measure.Round;
import id.satudata.bench.platform.Stand;
import id.satudata.faults.FaultRun;
import id.satudata.faults.inspection.Api;
import id.satudata.faults.inspection.Entry;
import id.satudata.faults.inspection.Inspection;
import id.satudata.faults.inspection.PlatformFault;
import id.satudata.faults.inspection.Report;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import tools.jackson.databind.JsonNode;

/** Many writers who all have something to tell of the same citizen. */
public final class HotStream implements PlatformFault {

    private static final int WRITERS = 64;
    private static final int CREATED = 201;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** @param version of the stream after the fact, from 1 */
    private record Acknowledged(UUID eventId, long version, long position) {}

    @Override
    public String name() {
        return "hot-stream";
    }

    @Override
    public String harm() {
        return WRITERS
                + " writers record changes of name of one citizen, each its next as soon as the last is answered.";
    }

    @Override
    public String promise() {
        return "Every acknowledged fact is in log and record exactly once, at the version and position it was told, and"
                + " the versions have no holes.";
    }

    @Override
    public void strike(Stand stand, FaultRun run, Report report) throws Exception {
        Api commands = new Api(stand.commands());
        UUID citizen = register(commands);
        Collection<Acknowledged> history = new ConcurrentLinkedQueue<>();
        Map<Integer, LongAdder> refused = new ConcurrentHashMap<>();
        Duration time = run.scale().pick(Duration.ofMinutes(2), Duration.ofSeconds(10), Duration.ofSeconds(1));
        Round round = new ClosedLoop(WRITERS).run(time, writer -> rename(commands, citizen, history, refused));
        tell(round, refused, report);
        Inspection inspection = new Inspection(stand);
        if (!inspection.awaitEverythingIn(PATIENCE)) {
            report.broken("not everything was in the record after %d minutes".formatted(PATIENCE.toMinutes()));
        }
        check(citizen, history, inspection, report);
    }

    private static UUID register(Api commands) throws Exception {
        JsonNode receipt = commands.post(
                        "/v1/residents",
                        Map.of(
                                "name", "Warga Ramai",
                                "sex", "FEMALE",
                                "birthDate", "1990-05-17",
                                "village", "33.73.01.1001",
                                "effectiveOn", "2020-01-01"))
                .body();
        return UUID.fromString(receipt.get("subjectId").asString());
    }

    private static boolean rename(
            Api commands, UUID citizen, Collection<Acknowledged> history, Map<Integer, LongAdder> refused)
            throws Exception {
        Api.Answer answer = commands.post(
                "/v1/name-changes", Map.of("citizenId", citizen, "name", "Warga Sibuk", "changedOn", "2021-01-01"));
        if (answer.status() != CREATED) {
            refused.computeIfAbsent(answer.status(), status -> new LongAdder()).increment();
            return false;
        }
        JsonNode receipt = answer.body();
        history.add(new Acknowledged(
                UUID.fromString(receipt.at("/eventIds/0").asString()),
                receipt.get("version").asLong(),
                receipt.get("position").asLong()));
        return true;
    }

    private static void tell(Round round, Map<Integer, LongAdder> refused, Report report) {
        double seconds = round.took().toNanos() / 1e9;
        report.figure("writers", WRITERS);
        report.figure("acknowledged", round.done());
        report.figure("acknowledged a second", String.format(Locale.ROOT, "%,.0f", round.done() / seconds));
        if (round.latency() != null) {
            Latency latency = Latency.of(round.latency());
            report.figure(
                    "answered within (p50/p99)",
                    String.format(Locale.ROOT, "%.0f/%.0f ms", latency.p50(), latency.p99()));
        }
        report.figure("refused", round.failed());
        refused.forEach((status, number) -> report.figure("refused with " + status, number.sum()));
        refused.keySet().stream()
                .filter(status -> status >= 500 && status != 503)
                .forEach(status -> report.broken("a writer was answered " + status));
    }

    private static void check(UUID citizen, Collection<Acknowledged> history, Inspection inspection, Report report)
            throws Exception {
        List<Entry> log = inspection.log().stream()
                .filter(entry -> entry.streamId().equals(citizen))
                .toList();
        Set<Acknowledged> recorded = new HashSet<>(log.stream()
                .map(entry -> new Acknowledged(entry.eventId(), entry.sequence() + 1, entry.position()))
                .toList());
        report.none(
                "acknowledged lost or moved",
                history.stream().filter(fact -> !recorded.contains(fact)).count());
        report.none("acknowledged twice", history.size() - new HashSet<>(history).size());
        report.figure("facts nobody was told of", log.size() - 1 - history.size());
        report.none("streams with holes", Inspection.streamsWithHoles(log));
        report.broken(inspection.differences());
    }
}
