package id.satudata.query.search.index;

import id.satudata.kernel.event.RecordedEvent;
import id.satudata.query.record.Records;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings the index up to the record. A citizen leaves the outbox only when the document can be found, so whatever stands
 * in the way (no Elasticsearch, a crash) is made up for later; versions make writing twice harmless.
 */
@Component
class CitizenIndexer {

    private static final Logger LOG = LoggerFactory.getLogger(CitizenIndexer.class);
    private static final int BULK = 1_000;
    // Short enough that what was written first is not kept invisible by what follows.
    private static final Duration ROUND = Duration.ofMillis(300);

    private final Outbox outbox;
    private final Records records;
    private final CitizenDocuments documents;
    private final BulkWriter writer;
    private final CitizenIndex index;

    CitizenIndexer(Outbox outbox, Records records, CitizenDocuments documents, BulkWriter writer, CitizenIndex index) {
        this.outbox = outbox;
        this.records = records;
        this.documents = documents;
        this.writer = writer;
        this.index = index;
    }

    /**
     * Indexes what waits, some thousands at most.
     *
     * @return whether more may be waiting
     * @throws IndexUnavailable when Elasticsearch does not take it; nothing is lost
     */
    boolean round() {
        long end = System.nanoTime() + ROUND.toNanos();
        Written written = new Written();
        boolean more = true;
        outbox.wake(documents.today());
        try {
            while (more && System.nanoTime() < end) {
                List<Claim> claims = outbox.claim(BULK);
                more = claims.size() == BULK;
                orRelease(claims, () -> write(claims, written));
            }
        } finally {
            orRelease(written.claims(), () -> acknowledge(written));
        }
        return more;
    }

    /** The indices are looked up after the claim and before the records: a rebuild that began since reads those itself. */
    private void write(List<Claim> claims, Written written) {
        if (claims.isEmpty()) {
            return;
        }
        Set<String> indices = index.all();
        if (indices.isEmpty()) {
            throw new IndexUnavailable("there is no index");
        }
        Map<UUID, List<RecordedEvent>> found =
                records.findAll(claims.stream().map(Claim::citizenId).toList());
        List<Claim> taken = new ArrayList<>();
        List<IndexEntry> entries = new ArrayList<>();
        for (Claim claim : claims) {
            entry(claim, found.getOrDefault(claim.citizenId(), List.of())).ifPresent(entry -> {
                taken.add(claim);
                entries.add(entry);
            });
        }
        BulkOutcome outcome = writer.update(entries, indices);
        if (!outcome.unanswered().isEmpty()) {
            throw new IndexUnavailable("some documents could not be taken just now");
        }
        taken.stream()
                .filter(claim -> outcome.refused().containsKey(claim.citizenId()))
                .forEach(claim -> park(claim, outcome.refused().getOrDefault(claim.citizenId(), "refused")));
        taken.removeIf(claim -> outcome.refused().containsKey(claim.citizenId()));
        written.add(taken, entries, indices);
    }

    private Optional<IndexEntry> entry(Claim claim, List<RecordedEvent> record) {
        try {
            return Optional.of(documents.entry(claim.citizenId(), record));
        } catch (RuntimeException broken) { // one record that makes no document must not stop the others
            park(claim, broken.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private void acknowledge(Written written) {
        if (!written.claims().isEmpty()) {
            index.refresh(written.indices());
            outbox.done(written.claims(), written.dueOn());
        }
    }

    private void orRelease(List<Claim> claims, Runnable step) {
        try {
            step.run();
        } catch (IndexUnavailable later) {
            outbox.release(claims);
            throw later;
        }
    }

    private void park(Claim claim, String reason) {
        LOG.warn("The document of citizen {} is set aside: {}", claim.citizenId(), reason);
        outbox.park(claim, reason);
    }
}
