package id.satudata.query.search.index;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sees to it that there is one live index, and none left over from a rebuild that did not end. */
@Component
class IndexStart {

    private static final Logger LOG = LoggerFactory.getLogger(IndexStart.class);

    private final CitizenIndex index;
    private final IndexLock lock;
    private final Outbox outbox;

    IndexStart(CitizenIndex index, IndexLock lock, Outbox outbox) {
        this.index = index;
        this.lock = lock;
        this.outbox = outbox;
    }

    /** @throws IndexUnavailable while Elasticsearch is away or another instance is at it */
    void ensureLiveIndex() {
        if (index.live().isEmpty()) {
            lock.holding(Duration.ZERO, () -> {
                if (index.live().isEmpty()) {
                    begin();
                }
                return true;
            });
        }
    }

    /** Deletes what no question goes to; the caller holds the lock. */
    void deleteLeftOvers() {
        Optional<String> live = index.live();
        index.all().stream().filter(name -> !live.equals(Optional.of(name))).forEach(index::delete);
    }

    /** Does nothing while another instance holds the lock: what looks left over may be its rebuild. */
    void cleanUp() {
        try {
            lock.holding(Duration.ZERO, () -> {
                deleteLeftOvers();
                return true;
            });
        } catch (IndexUnavailable later) {
            LOG.info("Indices left over are not looked for now: {}", later.getMessage());
        }
    }

    /** Everyone is put into the outbox first, so that a crash in between leaves no index that lacks someone. */
    private void begin() {
        deleteLeftOvers();
        outbox.markAll();
        LOG.info("There is no index of citizens yet: created {}", index.createLive());
    }
}
