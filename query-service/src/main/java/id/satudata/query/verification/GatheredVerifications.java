package id.satudata.query.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Asks for all who came while the question before was under way at once; whoever comes alone does not wait. */
@Component
class GatheredVerifications implements DisposableBean {

    private static final int MOST = 512;

    private final Verifications verifications;
    private final BlockingQueue<Asked> waiting = new LinkedBlockingQueue<>();
    private final ExecutorService asker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("verifications").factory());

    GatheredVerifications(Verifications verifications) {
        this.verifications = verifications;
    }

    /** What is known of this proof, and of those that were asked along. */
    Findings find(UUID proof) {
        Asked asked = new Asked(proof, new CompletableFuture<>());
        waiting.add(asked);
        asker.execute(this::askForTheWaiting);
        return asked.findings().join();
    }

    /** Does nothing for those whom an earlier run has taken along. */
    private void askForTheWaiting() {
        List<Asked> together = new ArrayList<>();
        waiting.drainTo(together, MOST);
        if (!together.isEmpty()) {
            ask(together);
        }
    }

    private void ask(List<Asked> together) {
        try {
            Findings findings =
                    verifications.find(together.stream().map(Asked::proof).toList());
            together.forEach(asked -> asked.findings().complete(findings));
        } catch (RuntimeException failure) { // each of those who wait must learn of it
            together.forEach(asked -> asked.findings().completeExceptionally(failure));
        }
    }

    @Override
    public void destroy() {
        asker.close();
    }

    private record Asked(UUID proof, CompletableFuture<Findings> findings) {}
}
