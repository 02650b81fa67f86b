package id.satudata.faults.platform;

import id.satudata.faults.FaultRun;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Holds transactions open that have taken a place in the log. */
public final class HeldTransactions implements Besieging {

    @Override
    public String name() {
        return "held-transactions";
    }

    @Override
    public String harm() {
        return "a stranger's session inserts an event into the log under load and commits it only 5, 61 and 300 s later";
    }

    @Override
    public String promise() {
        return "later events go on being published, and no event that was committed is skipped: a transaction too long"
                + " for the relay to wait for is ended by the database";
    }

    @Override
    public void strike(Siege siege, FaultRun run) throws Exception {
        List<Integer> seconds = run.scale().pick(List.of(5, 61, 300), List.of(5, 61), List.of(2));
        for (int held : seconds) {
            hold(siege, held);
        }
    }

    private static void hold(Siege siege, int seconds) throws Exception {
        try (Connection stranger = siege.stand().database("command")) {
            stranger.setAutoCommit(false);
            HeldEvent held = HeldEvent.insert(stranger);
            siege.tell("position %d is held for %d s", held.position(), seconds);
            siege.awaitFacts(20);
            long later = siege.history().taken().getLast().answer().position();
            Wait.until(
                    "later events are published",
                    () -> siege.questions().position().orElse(0L) >= later);
            Thread.sleep(seconds * 1_000L);
            boolean committed = commit(stranger);
            siege.figure("held %d s".formatted(seconds), committed ? "committed" : "ended by the database");
            if (committed) {
                siege.history().addFromElsewhere(held.eventId(), held.streamId(), held.position());
            }
        }
    }

    private static boolean commit(Connection stranger) {
        try {
            stranger.commit();
            return true;
        } catch (SQLException ended) {
            return false;
        }
    }
}
