package id.satudata.faults.platform;

import id.satudata.faults.FaultRun;
import id.satudata.faults.Verdict;
import id.satudata.faults.Verdict.Figure;
import id.satudata.standalone.launch.Part;
import java.time.Duration;
import java.util.List;

/** Fills the disk under one engine after the other. */
public final class DiskFull implements Besieging {
    private static final int SPARE_MEBIBYTES = 96;

    @Override
    public String name() {
        return "disk-full";
    }

    @Override
    public String harm() {
        return "the disk of PostgreSQL, of Kafka and of Elasticsearch runs full in turn under load, and is freed again";
    }

    @Override
    public String promise() {
        return "whatever cannot be kept is not acknowledged, and after the disk is freed and ./satudata start all goes on"
                + " and nothing is lost";
    }

    @Override
    public Verdict run(FaultRun run) throws Exception {
        return SmallDisk.isPossible(run.folder())
                ? Besieging.super.run(run)
                : new Verdict(
                        List.of(new Figure(
                                "not done", "this machine does not let us mount a small disk (it takes root)")),
                        List.of());
    }

    @Override
    public void strike(Siege siege, FaultRun run) throws Exception {
        Duration full = run.scale().pick(Duration.ofMinutes(2), Duration.ofSeconds(20), Duration.ofSeconds(5));
        for (Part engine : List.of(Part.POSTGRESQL, Part.KAFKA, Part.ELASTICSEARCH)) {
            fill(siege, engine, full);
        }
    }

    private static void fill(Siege siege, Part engine, Duration full) throws Exception {
        siege.stand().platform().stop(engine);
        try (SmallDisk disk = SmallDisk.under(siege.stand().platform().data().engine(engine), SPARE_MEBIBYTES)) {
            siege.stand().platform().start(engine);
            siege.awaitFacts(20);
            int before = siege.history().takenSoFar();
            disk.fill();
            siege.tell("the disk of %s is full for %d s", engine.title(), full.toSeconds());
            Thread.sleep(full);
            int taken = siege.history().takenSoFar() - before;
            siege.figure("facts taken while the disk of %s was full".formatted(engine.title()), taken);
            siege.figure(
                    "figures and search then",
                    "%d and %d"
                            .formatted(
                                    siege.questions()
                                            .ask("/v1/indicators/population/values")
                                            .status(),
                                    siege.questions().search("{}").status()));
            disk.free();
            siege.stand().start();
            siege.awaitFacts(20);
            siege.stand().platform().stop(engine);
        }
        siege.stand().platform().start(engine);
    }
}
