package id.satudata.audit;

import id.satudata.kernel.access.Action;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What an audited request costs; not a test, and run by its name alone: {@code -Dtest=AuditSpeed}. */
class AuditSpeed {
    private static final int EACH = 2_000;

    @Test
    void print() {
        try (Ledger ledger = new Ledger()) {
            Clock clock = Clock.systemUTC();
            AuditLog log = new AuditLog(
                    ledger.table, new RulesNote(ledger.table, clock, "query"), new Accounts("query"), clock);
            for (int senders : new int[] {1, 1, 8, 64, 64}) {
                measure(log, senders);
            }
        }
    }

    private static void measure(AuditLog log, int senders) {
        long begun = System.nanoTime();
        try (ExecutorService sending = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int sender = 0; sender < senders; sender++) {
                sending.submit(() -> {
                    for (int number = 0; number < EACH; number++) {
                        log.told(Asked.granted(Action.READ_RECORD, UUID.randomUUID()));
                    }
                });
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "%d at once: %,.0f rows a second, %.2f ms a request%n",
                senders, senders * EACH / seconds, seconds * 1_000 / EACH);
    }
}
