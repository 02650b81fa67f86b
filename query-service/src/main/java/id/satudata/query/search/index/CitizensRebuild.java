package id.satudata.query.search.index;

import id.satudata.kernel.event.RecordedEvent;
import id.satudata.query.Trace;
import id.satudata.query.rebuild.Comparison;
import id.satudata.query.rebuild.RebuildProgress;
import id.satudata.query.rebuild.Rebuildable;
import id.satudata.query.record.Records;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Builds the index anew beside the live one, from the records. Changes that come in meanwhile are written to both, so at
 * the end only the alias has to go over.
 */
@Component
class CitizensRebuild implements Rebuildable {

    private static final Logger LOG = LoggerFactory.getLogger(CitizensRebuild.class);
    private static final int PAGE = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Questions that were sent to the old index just before the swap are answered within that time. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final Records records;
    private final CitizenDocuments documents;
    private final CitizenIndex index;
    private final IndexLock lock;
    private final IndexStart start;
    private final PatientWriter writer;
    private final ParityCheck parityCheck;

    CitizensRebuild(
            Records records,
            CitizenDocuments documents,
            CitizenIndex index,
            IndexLock lock,
            IndexStart start,
            PatientWriter writer,
            ParityCheck parityCheck) {
        this.records = records;
        this.documents = documents;
        this.index = index;
        this.lock = lock;
        this.start = start;
        this.writer = writer;
        this.parityCheck = parityCheck;
    }

    @Override
    public String name() {
        return CitizensProjection.NAME;
    }

    /**
     * Each comparison is between the record and the new index.
     *
     * @throws IllegalStateException when the new index would not be what the record says; the old one stays
     */
    @Override
    public List<Comparison> rebuild(RebuildProgress progress) {
        return lock.holding(PATIENCE, () -> {
            start.deleteLeftOvers();
            String next = index.create();
            boolean swapped = false;
            try {
                List<Comparison> comparisons = build(next, progress);
                swap(next);
                swapped = true;
                return comparisons;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the rebuild was stopped", stopped);
            } finally {
                if (!swapped) {
                    index.delete(next);
                }
            }
        });
    }

    private List<Comparison> build(String next, RebuildProgress progress) throws InterruptedException {
        Set<UUID> refused = fill(next, progress);
        Parity parity = parityCheck.of(next, refused);
        if (!parity.holds()) {
            throw new IllegalStateException("the new index differs from the record: " + parity.comparisons());
        }
        return parity.comparisons();
    }

    /** While one page is being written the next is read: at most two are in memory. */
    private Set<UUID> fill(String next, RebuildProgress progress) throws InterruptedException {
        Set<UUID> refused = new HashSet<>();
        long done = 0;
        progress.total(records.count());
        try (OneAhead<Set<UUID>> writing = OneAhead.beginningWith(Set.<UUID>of())) {
            SequencedMap<UUID, List<RecordedEvent>> page = records.page(null, PAGE);
            while (!page.isEmpty()) {
                List<IndexEntry> entries = entries(page, refused);
                refused.addAll(writing.then(() -> writer.fill(entries, next)));
                done += page.size();
                progress.done(done);
                page = records.page(page.lastEntry().getKey(), PAGE);
            }
            refused.addAll(writing.last());
        }
        return refused;
    }

    private List<IndexEntry> entries(Map<UUID, List<RecordedEvent>> page, Set<UUID> refused) {
        List<IndexEntry> entries = new ArrayList<>();
        page.forEach((citizenId, record) -> {
            try {
                entries.add(documents.entry(citizenId, record));
            } catch (RuntimeException broken) { // one record that makes no document must not stop the others
                LOG.warn("The record of citizen {} makes no document: {}", citizenId, Trace.of(broken));
                refused.add(citizenId);
            }
        });
        return entries;
    }

    private void swap(String next) throws InterruptedException {
        Optional<String> old = index.live();
        index.swap(old, next);
        Thread.sleep(GRACE);
        old.ifPresent(index::delete);
    }
}
