package id.satudata.faults.topic;

import id.satudata.bench.platform.Stand;
import id.satudata.faults.FaultRun;
import id.satudata.faults.inspection.Api;
import id.satudata.faults.inspection.Inspection;
import id.satudata.faults.inspection.PlatformFault;
import id.satudata.faults.inspection.Report;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Unfit messages among the fit ones. */
public final class PoisonedDelivery implements PlatformFault {

    private static final int PEOPLE = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    @Override
    public String name() {
        return "poison";
    }

    @Override
    public String harm() {
        return "One message in 10,000 is broken JSON, of an unknown type or version, lacks a header, cannot be folded, or"
                + " is missing; every citizen has a twin whose messages are all fit.";
    }

    @Override
    public String promise() {
        return "Only the streams hit are set aside, and listed; once the right messages are sent and the streams retried,"
                + " record, cube and index say the same of both twins.";
    }

    @Override
    public void strike(Stand stand, FaultRun run, Report report) throws Exception {
        int seeds = run.scale().pick(6_000, 300, 40);
        int oneIn = run.scale().pick(10_000, 1_000, 400);
        Villages villages = new Villages();
        Inspection inspection = new Inspection(stand);
        try (Delivery delivery = new Delivery(stand)) {
            Set<UUID> earlier = Set.copyOf(inspection.parked());
            Poisoner poisoner = new Poisoner(run.seed(), oneIn, delivery);
            new Log(villages, PEOPLE).tell(run.seed(), seeds, poisoner);
            delivery.complete();
            run.tell().accept("%,d messages are on the topic".formatted(delivery.delivered()));
            report.figure("events", poisoner.events());
            report.figure("poisoned", poisoner.poisoned().size());
            awaitEverythingIn(inspection, report);
            List<UUID> parked = inspection.parked().stream()
                    .filter(stream -> !earlier.contains(stream))
                    .toList();
            checkParked(parked, poisoner, report);
            report.figure("events poisoned or behind one that is", poisoner.behind());
            report.none(
                    "other events not in",
                    poisoner.events() - poisoner.behind() - Log.recorded(inspection, run.seed(), seeds));
            mend(poisoner, delivery, new Api(stand.queries()), inspection, report);
            report.none("events lost", poisoner.events() - Log.recorded(inspection, run.seed(), seeds));
            new Twins(inspection, villages).compare(report);
        }
    }

    private static void checkParked(List<UUID> parked, Poisoner poisoner, Report report) {
        Set<UUID> hit = poisoner.poisoned().keySet();
        long nameless = parked.size() - parked.stream().filter(hit::contains).count();
        report.figure("streams set aside", parked.size() - nameless);
        report.none(
                "streams hit that are not set aside",
                hit.stream().filter(stream -> !parked.contains(stream)).count());
        // A message that names no stream is set aside as one of its own; whatever is beyond those was not hit.
        report.figure("messages set aside that name no stream", poisoner.nameless());
        report.none("streams set aside that were not hit", nameless - poisoner.nameless());
    }

    /** Sends the right messages, then asks for a retry of whatever is still listed. */
    private static void mend(Poisoner poisoner, Delivery delivery, Api queries, Inspection inspection, Report report)
            throws Exception {
        poisoner.poisoned().values().forEach(message -> delivery.send(message.intact()));
        delivery.complete();
        awaitEverythingIn(inspection, report);
        int retried = 0;
        for (UUID stream : listed(queries)) {
            if (poisoner.poisoned().containsKey(stream)) {
                queries.post("/v1/feed/parked/" + stream + "/retry", Map.of());
                retried++;
            }
        }
        awaitEverythingIn(inspection, report);
        report.figure("streams that needed a retry", retried);
        report.none(
                "streams still set aside after the mend",
                listed(queries).stream()
                        .filter(poisoner.poisoned()::containsKey)
                        .count());
    }

    private static List<UUID> listed(Api queries) throws Exception {
        List<UUID> streams = new ArrayList<>();
        String page = "/v1/feed/parked?size=1000";
        while (true) {
            var answer = queries.get(page).body();
            answer.get("streams")
                    .forEach(stream ->
                            streams.add(UUID.fromString(stream.get("streamId").asString())));
            if (!answer.hasNonNull("cursor")) {
                return streams;
            }
            page = "/v1/feed/parked?size=1000&cursor=" + answer.get("cursor").asString();
        }
    }

    private static void awaitEverythingIn(Inspection inspection, Report report) throws InterruptedException {
        if (!inspection.awaitEverythingIn(PATIENCE)) {
            report.broken("not everything was in after %d minutes".formatted(PATIENCE.toMinutes()));
        }
    }
}
