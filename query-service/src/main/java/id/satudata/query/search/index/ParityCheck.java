package id.satudata.query.search.index;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Compares a new index with the record, document by document. Changes go on meanwhile, so a difference is looked at again
 * until the indexer has had the time to settle it.
 */
@Component
class ParityCheck {

    private static final int PAGE = 2_000;
    private static final int MOST_DIFFERENCES = 100_000;
    /** So many looks without any difference settled, and the rest is taken for lasting. */
    private static final int VAIN_LOOKS = 60;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Versions versions;

    ParityCheck(Versions versions) {
        this.versions = versions;
    }

    /** @param except citizens whose document the index has refused */
    Parity of(String index, Set<UUID> except) throws InterruptedException {
        Parity parity = new Parity(new Checksum(), new Checksum());
        Set<UUID> different = new HashSet<>();
        SequencedMap<UUID, Long> page = versions.recorded(null, PAGE);
        while (!page.isEmpty()) {
            compare(index, page, except, parity, different);
            page = versions.recorded(page.lastEntry().getKey(), PAGE);
        }
        settle(index, different, parity);
        return parity;
    }

    private void settle(String index, Set<UUID> different, Parity parity) throws InterruptedException {
        Set<UUID> open = different;
        int vain = 0;
        while (!open.isEmpty() && open.size() <= MOST_DIFFERENCES && vain < VAIN_LOOKS) {
            Thread.sleep(BETWEEN_LOOKS);
            Set<UUID> still = new HashSet<>();
            compare(index, versions.recorded(open), Set.of(), parity, still);
            vain = still.size() < open.size() ? 0 : vain + 1;
            open = still;
        }
        count(versions.recorded(open), parity.record());
        count(versions.indexed(index, open), parity.index());
    }

    private void compare(String index, Map<UUID, Long> recorded, Set<UUID> except, Parity parity, Set<UUID> different) {
        Map<UUID, Long> indexed = versions.indexed(index, recorded.keySet());
        recorded.forEach((citizenId, position) -> {
            if (except.contains(citizenId)) {
                return;
            }
            if (position.equals(indexed.get(citizenId))) {
                parity.record().add(citizenId, position);
                parity.index().add(citizenId, position);
            } else {
                different.add(citizenId);
            }
        });
    }

    private static void count(Map<UUID, Long> found, Checksum checksum) {
        found.forEach(checksum::add);
    }
}
