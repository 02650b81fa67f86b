package id.satudata.query.search.index;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Fills an index and waits out interruptions, so that hours of a rebuild are not lost to a restart of a node. */
@Component
class PatientWriter {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int PATIENCE = 120;

    private final BulkWriter writer;

    PatientWriter(BulkWriter writer) {
        this.writer = writer;
    }

    /** @return those the index will never take */
    Set<UUID> fill(Collection<IndexEntry> entries, String index) throws InterruptedException {
        Set<UUID> refused = new HashSet<>();
        Collection<IndexEntry> open = entries;
        for (int attempt = 1; !open.isEmpty(); attempt++) {
            open = attempt(open, index, refused, attempt);
        }
        return refused;
    }

    private Collection<IndexEntry> attempt(Collection<IndexEntry> entries, String index, Set<UUID> refused, int attempt)
            throws InterruptedException {
        try {
            BulkOutcome outcome = writer.fill(entries, index);
            refused.addAll(outcome.refused().keySet());
            if (outcome.unanswered().isEmpty()) {
                return List.of();
            }
            Thread.sleep(PAUSE);
            return entries;
        } catch (IndexUnavailable away) {
            if (attempt >= PATIENCE) {
                throw away;
            }
            Thread.sleep(PAUSE);
            return entries;
        }
    }
}
