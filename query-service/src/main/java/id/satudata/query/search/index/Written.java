package id.satudata.query.search.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a round has written and not yet taken out of the outbox. */
final class Written {

    private final List<Claim> claims = new ArrayList<>();
    private final Map<UUID, LocalDate> dueOn = new HashMap<>();
    private final Set<String> indices = new HashSet<>();

    void add(List<Claim> more, List<IndexEntry> entries, Set<String> into) {
        claims.addAll(more);
        indices.addAll(into);
        for (IndexEntry entry : entries) {
            LocalDate nextChange = entry.nextChange();
            if (nextChange != null) {
                dueOn.put(entry.citizenId(), nextChange);
            }
        }
    }

    List<Claim> claims() {
        return claims;
    }

    /** Every index that has some of it. */
    Set<String> indices() {
        return indices;
    }

    /** The day on which the document will have to be another, for those for whom one is known. */
    Map<UUID, LocalDate> dueOn() {
        return dueOn;
    }
}
