package id.satudata.faults.platform;

import id.satudata.faults.FaultRun;
import id.satudata.standalone.launch.Part;
import id.satudata.standalone.launch.PartState;
import id.satudata.standalone.launch.Phase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Kills process after process. */
public final class Kills implements Besieging {
    private static final int LONGEST_PEACE_MILLIS = 2_000;

    @Override
    public String name() {
        return "kills";
    }

    @Override
    public String harm() {
        return "kill -9 of one process after the other (command, query, PostgreSQL, Kafka, Elasticsearch) at random"
                + " points under load; the supervisor starts each again";
    }

    @Override
    public String promise() {
        return "nothing acknowledged is lost, nothing is visible twice, every part recovers by itself";
    }

    @Override
    public void strike(Siege siege, FaultRun run) throws Exception {
        int kills = run.scale().pick(100, 10, 10);
        Random random = new Random(run.seed());
        Map<Part, Percentiles> recoveries = new EnumMap<>(Part.class);
        Recovery recovery = new Recovery(siege);
        for (Part victim : victims(kills, random)) {
            Thread.sleep(random.nextInt(LONGEST_PEACE_MILLIS));
            Duration back = recovery.of(victim, kill(siege, victim));
            siege.tell("%s killed, back after %.1f s", victim.title(), back.toMillis() / 1e3);
            recoveries.computeIfAbsent(victim, none -> new Percentiles()).add(back);
        }
        siege.figure("kills", kills);
        recoveries.forEach((part, times) ->
                siege.figure("%s killed, until %s".formatted(part.title(), Recovery.measure(part)), times));
    }

    /** Every part as often as any other, in random order. */
    private static List<Part> victims(int count, Random random) {
        List<Part> victims = new ArrayList<>();
        while (victims.size() < count) {
            List<Part> round = new ArrayList<>(List.of(Part.values()));
            Collections.shuffle(round, random);
            victims.addAll(round);
        }
        return victims.subList(0, count);
    }

    /** When it was dead. */
    private static long kill(Siege siege, Part victim) throws InterruptedException {
        Wait.until(victim.title() + " runs", () -> siege.stand().part(victim).phase() == Phase.RUNNING);
        PartState state = siege.stand().part(victim);
        ProcessHandle process = ProcessHandle.of(state.pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
        return System.nanoTime();
    }
}
