package id.satudata.command.recording;

import id.satudata.command.decision.Claim;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who holds which identifier within one unit of work, and what of that has to be written down at its end. */
final class Holders {
    private final Map<Claim, UUID> before = new HashMap<>();
    private final Map<Claim, UUID> now = new HashMap<>();

    Optional<UUID> of(Claim claim) {
        return Optional.ofNullable(now.get(claim));
    }

    void learn(Map<Claim, UUID> found) {
        before.putAll(found);
        now.putAll(found);
    }

    void release(Claim claim) {
        now.remove(claim);
    }

    void give(Claim claim, UUID holder) {
        now.put(claim, holder);
    }

    /** Identifiers that those who held them at the start have lost. */
    Map<Claim, UUID> lost() {
        return missingFrom(now, before);
    }

    /** Identifiers that somebody holds who did not at the start. */
    Map<Claim, UUID> gained() {
        return missingFrom(before, now);
    }

    private static Map<Claim, UUID> missingFrom(Map<Claim, UUID> some, Map<Claim, UUID> others) {
        return others.entrySet().stream()
                .filter(held -> !Objects.equals(some.get(held.getKey()), held.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
