package id.satudata.faults.truncation;

import id.satudata.bench.platform.Stand;
import id.satudata.faults.FaultRun;
import id.satudata.faults.inspection.Api;
import id.satudata.faults.inspection.Entry;
import id.satudata.faults.inspection.Inspection;
import id.satudata.faults.inspection.PlatformFault;
import id.satudata.faults.inspection.Report;
import id.satudata.kernel.event.Topics;
import id.satudata.standalone.launch.Part;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import tools.jackson.databind.JsonNode;

/** A topic that comes back shorter than it was, or not at all: what a power cut does to a log not yet on the disk. */
public final class TruncatedTopic implements PlatformFault {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int BATCH = 500;

    @Override
    public String name() {
        return "truncation";
    }

    @Override
    public String harm() {
        return "The platform is stopped, the tails of the topic's partitions are cut from their files, it is started again;"
                + " then the topic is deleted while everything runs.";
    }

    @Override
    public String promise() {
        return "Each time the loss is noticed and sent again: the topic has every event of the log, each stream in order,"
                + " and the record equals the log.";
    }

    @Override
    public void strike(Stand stand, FaultRun run, Report report) throws Exception {
        int cuts = run.scale().pick(20, 4, 1);
        int residents = run.scale().pick(20_000, 4_000, 500);
        SplittableRandom random = new SplittableRandom(run.seed());
        Inspection inspection = new Inspection(stand);
        register(stand, residents);
        awaitEverythingIn(inspection, report);
        report.figure("cuts", cuts);
        report.figure("events before the first cut", inspection.end());
        long lost = 0;
        for (int cut = 0; cut < cuts; cut++) {
            lost += cut(run, stand, random);
            register(stand, BATCH / 10);
            check("cut %d".formatted(cut + 1), stand, inspection, report);
        }
        report.figure("bytes cut away", lost);
        delete(stand);
        register(stand, BATCH / 10);
        check("the deletion", stand, inspection, report);
        report.figure("events at the end", inspection.end());
    }

    private static long cut(FaultRun run, Stand stand, SplittableRandom random) throws Exception {
        stand.platform().stop(change -> {});
        Path kafka = stand.platform().data().root().resolve(Part.KAFKA.key());
        long lost = new PowerCut(kafka, Topics.CITIZEN).cut(random);
        run.tell().accept("%,d bytes cut away".formatted(lost));
        stand.start();
        return lost;
    }

    private static void delete(Stand stand) throws Exception {
        try (Admin admin = Admin.create(
                Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + stand.port(Part.KAFKA)))) {
            admin.deleteTopics(List.of(Topics.CITIZEN)).all().get();
        }
    }

    private static void register(Stand stand, int residents) throws Exception {
        Api commands = new Api(stand.commands());
        for (int from = 0; from < residents; from += BATCH) {
            List<Map<String, Object>> lines = new ArrayList<>();
            for (int number = from; number < Math.min(from + BATCH, residents); number++) {
                lines.add(Map.of(
                        "type",
                        "residents",
                        "key",
                        UUID.randomUUID(),
                        "fact",
                        Map.of(
                                "name", "Warga Padam",
                                "sex", "MALE",
                                "birthDate", "1985-02-03",
                                "village", "33.73.01.1001",
                                "effectiveOn", "2020-01-01")));
            }
            for (JsonNode answer : commands.batch(lines)) {
                if (answer.get("status").asInt() != 201) {
                    throw new IllegalStateException("a fact was refused with " + answer.get("status"));
                }
            }
        }
    }

    private static void check(String after, Stand stand, Inspection inspection, Report report) throws Exception {
        List<Entry> log = inspection.log();
        Set<Long> expected = log.stream().map(Entry::position).collect(Collectors.toSet());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        TopicContent topic = TopicContent.read(stand);
        while (!topic.positions().containsAll(expected) && System.nanoTime() < deadline) {
            Thread.sleep(1_000);
            topic = TopicContent.read(stand);
        }
        awaitEverythingIn(inspection, report);
        Set<Long> missing = new HashSet<>(expected);
        missing.removeAll(topic.positions());
        if (!missing.isEmpty()) {
            report.broken("after %s the topic lacks %d events".formatted(after, missing.size()));
        }
        if (topic.streamsOutOfOrder() > 0) {
            report.broken(
                    "after %s %d streams are out of order on the topic".formatted(after, topic.streamsOutOfOrder()));
        }
        Set<UUID> streams = log.stream().map(Entry::streamId).collect(Collectors.toSet());
        if (inspection.parked().stream().anyMatch(streams::contains)) {
            report.broken("after %s streams are set aside".formatted(after));
        }
        inspection.differences().forEach(difference -> report.broken("after " + after + " " + difference));
    }

    private static void awaitEverythingIn(Inspection inspection, Report report) throws Exception {
        if (!inspection.awaitEverythingIn(PATIENCE)) {
            report.broken("not everything was in the record after %d minutes".formatted(PATIENCE.toMinutes()));
        }
    }
}
