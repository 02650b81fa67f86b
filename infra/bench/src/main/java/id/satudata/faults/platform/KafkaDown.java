package id.satudata.faults.platform;

import id.satudata.faults.FaultRun;
import id.satudata.standalone.launch.Part;
import java.time.Duration;

/** Takes Kafka away for a while. */
public final class KafkaDown implements Besieging {

    @Override
    public String name() {
        return "kafka-down";
    }

    @Override
    public String harm() {
        return "Kafka is stopped under load (./satudata stop kafka), for ten minutes at full scale, and started again";
    }

    @Override
    public String promise() {
        return "facts are taken all the time, and all is caught up in order afterwards";
    }

    @Override
    public void strike(Siege siege, FaultRun run) throws Exception {
        Duration absence = run.scale().pick(Duration.ofMinutes(10), Duration.ofSeconds(30), Duration.ofSeconds(4));
        siege.stand().platform().stop(Part.KAFKA);
        siege.tell("Kafka is away for %d s", absence.toSeconds());
        int before = siege.history().takenSoFar();
        Thread.sleep(absence);
        int taken = siege.history().takenSoFar() - before;
        siege.stand().platform().start(Part.KAFKA);
        siege.figure("Kafka away", absence.toSeconds() + " s");
        siege.figure("facts taken meanwhile", taken);
        if (taken == 0 || !siege.history().troubles().isEmpty()) {
            siege.broken("senders were put off while Kafka was away: "
                    + siege.history().troubles());
        }
    }
}
