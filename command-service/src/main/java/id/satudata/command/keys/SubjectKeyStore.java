package id.satudata.command.keys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.satudata.privacy.key.SubjectKeys;
import id.satudata.privacy.kms.Kms;
import id.satudata.privacy.kms.Kms.Secret;
import id.satudata.privacy.kms.Kms.Wrapped;
import id.satudata.privacy.payload.SealedPayload;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
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
    private final Cache<UUID, Known> remembered = Caffeine.newBuilder()
            .maximumSize(MOST_SUBJECTS)
            .expireAfterWrite(MEMORY)
            .build();

    /** Keys as they are used and as they are kept. */
    private record Known(SubjectKeys keys, Wrapped wrapped) {}

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
                Known known = remembered.getIfPresent(holder);
                if (known == null || payload.isNewerThan(known.keys())) {
                    unknown.add(holder);
                } else {
                    keys.put(holder, known.keys());
                }
            }
        }
        List<Known> found = find(unknown);
        remember(found);
        addTo(keys, found);
        return keys;
    }

    /**
     * What it takes to seal for these subjects; those who have no keys yet get them now. None at all are asked for where
     * newcomers are new and the others remembered.
     *
     * @param newcomers those of them who can have none
     */
    public SealingKeys toSeal(Set<UUID> subjects, Set<UUID> newcomers) {
        Set<UUID> others = new HashSet<>(subjects);
        others.removeAll(newcomers);
        List<Known> assumed = known(others);
        assumed.forEach(known -> others.remove(known.keys().subject()));
        Set<UUID> strangers = new HashSet<>(subjects);
        strangers.retainAll(newcomers);
        List<Known> drawn = draw(strangers);
        rememberAfterCommit(drawn);
        Map<UUID, SubjectKeys> keys = kept(others, Set.of());
        addTo(keys, assumed);
        addTo(keys, drawn);
        return new SealingKeys(keys, wrapped(drawn), wrapped(assumed));
    }

    /** The same by what the table says and nothing else, so that any of them may be replaced. */
    public SealingKeys toReplace(Set<UUID> subjects, Set<UUID> newcomers) {
        return new SealingKeys(kept(subjects, newcomers), List.of(), List.of());
    }

    /** After somebody else has changed them. */
    public void forget(SealingKeys outdated) {
        outdated.assumed().forEach(keys -> remembered.invalidate(keys.subject()));
    }

    /** Keeps these instead of what was kept for their subjects. */
    public void replace(Collection<SubjectKeys> changed) {
        if (!changed.isEmpty()) {
            List<Known> wrapped = wrap(List.copyOf(changed));
            table.update(wrapped(wrapped));
            rememberAfterCommit(wrapped);
        }
    }

    /** Those in the table, and new ones for whoever has none there. */
    private Map<UUID, SubjectKeys> kept(Set<UUID> subjects, Set<UUID> newcomers) {
        Map<UUID, SubjectKeys> keys = new HashMap<>();
        Set<UUID> without = new HashSet<>(subjects);
        without.removeAll(newcomers);
        addTo(keys, find(without));
        without.addAll(subjects);
        without.removeAll(keys.keySet());
        addTo(keys, insert(draw(without)));
        without.removeAll(keys.keySet());
        addTo(keys, find(without)); // somebody else was faster
        return keys;
    }

    /** From memory or from the table, in one query at most; somebody may change them before they are used. */
    private List<Known> known(Set<UUID> subjects) {
        Map<UUID, Known> inMemory = remembered.getAllPresent(subjects);
        Set<UUID> unknown = new HashSet<>(subjects);
        unknown.removeAll(inMemory.keySet());
        List<Known> found = find(unknown);
        remember(found);
        List<Known> all = new ArrayList<>(inMemory.values());
        all.addAll(found);
        return all;
    }

    private static void addTo(Map<UUID, SubjectKeys> keys, List<Known> more) {
        more.forEach(known -> keys.put(known.keys().subject(), known.keys()));
    }

    private List<Known> draw(Set<UUID> subjects) {
        return wrap(subjects.stream().map(SubjectKeys::draw).toList());
    }

    /** Those of whom nobody else has written any meanwhile. */
    private List<Known> insert(List<Known> drawn) {
        if (drawn.isEmpty()) {
            return drawn;
        }
        Set<UUID> inserted = table.insertMissing(wrapped(drawn));
        List<Known> kept = drawn.stream()
                .filter(known -> inserted.contains(known.keys().subject()))
                .toList();
        rememberAfterCommit(kept);
        return kept;
    }

    private List<Known> find(Set<UUID> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        List<Wrapped> wrapped = table.find(subjects);
        List<Secret> secrets = kms.unwrap(wrapped);
        List<Known> found = new ArrayList<>(wrapped.size());
        for (int i = 0; i < wrapped.size(); i++) {
            found.add(new Known(SubjectKeys.of(secrets.get(i)), wrapped.get(i)));
        }
        return found;
    }

    private List<Known> wrap(List<SubjectKeys> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<Wrapped> wrapped =
                kms.wrap(keys.stream().map(SubjectKeys::toSecret).toList());
        return IntStream.range(0, keys.size())
                .mapToObj(i -> new Known(keys.get(i), wrapped.get(i)))
                .toList();
    }

    private static List<Wrapped> wrapped(List<Known> keys) {
        return keys.stream().map(Known::wrapped).toList();
    }

    private void rememberAfterCommit(List<Known> keys) {
        if (!keys.isEmpty()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    remember(keys);
                }
            });
        }
    }

    private void remember(List<Known> keys) {
        keys.forEach(known -> remembered.put(known.keys().subject(), known));
    }
}
