package id.satudata.command.keys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.satudata.privacy.key.SubjectKeys;
import id.satudata.privacy.kms.Kms;
import id.satudata.privacy.payload.SealedPayload;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The keys of subjects, in batches and in the caller's transaction. Only keys that are committed are remembered. */
@Component
public class SubjectKeyStore {
    private static final int MOST_SUBJECTS = 20_000;
    private static final Duration MEMORY = Duration.ofMinutes(10);

    private final SubjectKeyTable table;
    private final Kms kms;
    private final Cache<UUID, SubjectKeys> remembered = Caffeine.newBuilder()
            .maximumSize(MOST_SUBJECTS)
            .expireAfterWrite(MEMORY)
            .build();

    SubjectKeyStore(SubjectKeyTable table, Kms kms) {
        this.table = table;
        this.kms = kms;
    }

    /** What it takes to open these payloads; one query at most. Who has no keys is absent. */
    public Map<UUID, SubjectKeys> toOpen(Collection<SealedPayload> payloads) {
        Map<UUID, SubjectKeys> keys = new HashMap<>();
        Set<UUID> unknown = new HashSet<>();
        for (SealedPayload payload : payloads) {
            for (UUID holder : payload.keyHolders()) {
                SubjectKeys known = remembered.getIfPresent(holder);
                if (known == null || payload.isNewerThan(known)) {
                    unknown.add(holder);
                } else {
                    keys.put(holder, known);
                }
            }
        }
        Map<UUID, SubjectKeys> found = find(unknown);
        remembered.putAll(found);
        keys.putAll(found);
        return keys;
    }

    /**
     * What it takes to seal for these subjects, never from memory; those who have no keys yet get them now.
     *
     * @param newcomers those of them who most likely have none
     */
    public Map<UUID, SubjectKeys> toSeal(Set<UUID> subjects, Set<UUID> newcomers) {
        Set<UUID> known = new HashSet<>(subjects);
        known.removeAll(newcomers);
        Map<UUID, SubjectKeys> keys = find(known);
        Set<UUID> without = new HashSet<>(subjects);
        without.removeAll(keys.keySet());
        keys.putAll(draw(without));
        without.removeAll(keys.keySet());
        keys.putAll(find(without)); // somebody else was faster
        return keys;
    }

    /** Keeps these instead of what was kept for their subjects. */
    public void replace(Collection<SubjectKeys> changed) {
        if (!changed.isEmpty()) {
            table.update(wrap(changed));
            rememberAfterCommit(changed);
        }
    }

    private Map<UUID, SubjectKeys> draw(Set<UUID> subjects) {
        Map<UUID, SubjectKeys> kept = new HashMap<>();
        if (!subjects.isEmpty()) {
            List<SubjectKeys> drawn = subjects.stream().map(SubjectKeys::draw).toList();
            Set<UUID> inserted = table.insertMissing(wrap(drawn));
            drawn.stream()
                    .filter(keys -> inserted.contains(keys.subject()))
                    .forEach(keys -> kept.put(keys.subject(), keys));
            rememberAfterCommit(List.copyOf(kept.values()));
        }
        return kept;
    }

    private Map<UUID, SubjectKeys> find(Set<UUID> subjects) {
        Map<UUID, SubjectKeys> found = new HashMap<>();
        if (!subjects.isEmpty()) {
            kms.unwrap(table.find(subjects)).forEach(secret -> found.put(secret.subject(), SubjectKeys.of(secret)));
        }
        return found;
    }

    private List<Kms.Wrapped> wrap(Collection<SubjectKeys> keys) {
        return kms.wrap(keys.stream().map(SubjectKeys::toSecret).toList());
    }

    private void rememberAfterCommit(Collection<SubjectKeys> keys) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keys.forEach(one -> remembered.put(one.subject(), one));
            }
        });
    }
}
