package id.satudata.query.search.index;

import java.time.Duration;
import java.util.Collection;
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

    /**
     * @return those the index will never take
     * @throws IndexUnavailable when it has not taken the others after all that time
     */
    Set<UUID> fill(Collection<IndexEntry> entries, String index) throws InterruptedException {
        return fill(entries, index, PATIENCE, PAUSE);
    }

    Set<UUID> fill(Collection<IndexEntry> entries, String index, int patience, Duration pause)
            throws InterruptedException {
        for (int attempt = 1; attempt < patience; attempt++) {
            try {
                return attempt(entries, index);
            } catch (IndexUnavailable later) {
                Thread.sleep(pause);
            }
        }
        return attempt(entries, index);
    }

    /** What an earlier attempt has written is a version conflict now, which is an answer too. */
    private Set<UUID> attempt(Collection<IndexEntry> entries, String index) {
        BulkOutcome outcome = writer.fill(entries, index);
        if (!outcome.unanswered().isEmpty()) {
            throw new IndexUnavailable("some documents could not be taken just now");
        }
        return outcome.refused().keySet();
    }
}
