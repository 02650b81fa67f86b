package id.satudata.faults.platform;

import id.satudata.faults.FaultRun;
import id.satudata.standalone.launch.Part;
import id.satudata.standalone.launch.Phase;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Restarts PostgreSQL, as an operator does and as one does in a hurry. */
public final class DatabaseRestart implements Besieging {
    private static final String PUT_OFF = "503 with Retry-After";

    @Override
    public String name() {
        return "database-restart";
    }

    @Override
    public String harm() {
        return "PostgreSQL is shut down under load, fast and immediately in turn, and started again";
    }

    @Override
    public String promise() {
        return "senders are told 503 with Retry-After meanwhile, and nothing is lost";
    }

    @Override
    public void strike(Siege siege, FaultRun run) throws Exception {
        int rounds = run.scale().pick(10, 2, 1);
        Percentiles back = new Percentiles();
        for (int round = 0; round < rounds; round++) {
            for (String signal : List.of("INT", "QUIT")) {
                Duration time = restart(siege, signal);
                siege.tell("PostgreSQL ended by SIG%s, back after %.1f s", signal, time.toMillis() / 1e3);
                back.add(time);
            }
        }
        siege.figure("restarts, fast and immediate", 2 * rounds);
        siege.figure("until " + Recovery.measure(Part.POSTGRESQL), back);
        Set<String> seen = siege.history().troubles().keySet();
        if (seen.stream().anyMatch(trouble -> !trouble.equals(PUT_OFF))) {
            siege.broken("senders met something else than 503 with Retry-After: " + seen);
        }
    }

    private static Duration restart(Siege siege, String signal) throws IOException, InterruptedException {
        Wait.until("PostgreSQL runs", () -> siege.stand().part(Part.POSTGRESQL).phase() == Phase.RUNNING);
        siege.awaitFacts(50);
        ProcessHandle server =
                ProcessHandle.of(siege.stand().part(Part.POSTGRESQL).pid()).orElseThrow();
        new ProcessBuilder("kill", "-" + signal, Long.toString(server.pid()))
                .start()
                .waitFor();
        server.onExit().join();
        return new Recovery(siege).of(Part.POSTGRESQL, System.nanoTime());
    }
}
