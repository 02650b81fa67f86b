package id.satudata.command.keys;

import id.satudata.privacy.kms.Kms;
import id.satudata.privacy.kms.Kms.Wrapped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Wraps the keys of all subjects with the current key-encryption key, page by page, while all goes on. The keys
 * themselves stay, and so does every event. Stopped at any moment, it can be started again.
 */
@Component
class KeyRotation {
    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int PAGE = 1_000;

    private final SubjectKeyTable table;
    private final Kms kms;
    private final TransactionTemplate transaction;
    private final AtomicReference<Rotation> latest = new AtomicReference<>(Rotation.NONE);

    KeyRotation(SubjectKeyTable table, Kms kms, PlatformTransactionManager transactions) {
        this.table = table;
        this.kms = kms;
        this.transaction = new TransactionTemplate(transactions);
    }

    Rotation latest() {
        return latest.get();
    }

    /** Starts one, unless one is under way. */
    Rotation start() {
        Rotation before = latest.get();
        Rotation begun = new Rotation(Rotation.State.RUNNING, 0, table.count());
        if (before.state() != Rotation.State.RUNNING && latest.compareAndSet(before, begun)) {
            Thread.ofVirtual().name("key-rotation").start(this::run);
        }
        return latest.get();
    }

    private void run() {
        try {
            UUID last = BEFORE_ALL;
            while (last != null) {
                UUID after = last;
                last = transaction.execute(status -> wrapPage(after));
            }
            latest.updateAndGet(rotation -> rotation.in(Rotation.State.DONE));
        } catch (RuntimeException failure) { // whatever stopped it, it is told and can be started again
            LOG.warn("The rotation of keys has stopped: {}", failure.getClass().getSimpleName());
            latest.updateAndGet(rotation -> rotation.in(Rotation.State.FAILED));
        }
    }

    /** The last subject of the page; null after the last page. */
    private @Nullable UUID wrapPage(UUID after) {
        List<Wrapped> page = table.page(after, PAGE);
        String current = kms.currentKek();
        List<Wrapped> old =
                page.stream().filter(keys -> !keys.kek().equals(current)).toList();
        if (!old.isEmpty()) {
            table.update(kms.wrap(kms.unwrap(old)));
        }
        latest.updateAndGet(rotation -> rotation.further(page.size()));
        return page.size() < PAGE ? null : page.getLast().subject();
    }
}
