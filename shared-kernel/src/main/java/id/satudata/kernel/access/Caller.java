package id.satudata.kernel.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever sends a request, as the token says.
 *
 * @param id technical id of the person or system; never a name
 * @param agency code of the agency it belongs to
 * @param sectors those it works in
 * @param regions those it answers for
 * @param citizenId of a citizen: who it is
 * @param purpose for which it always asks, unless a request states another
 */
public record Caller(
        String id,
        Role role,
        String agency,
        Set<String> sectors,
        RegionScope regions,
        @Nullable UUID citizenId,
        @Nullable String purpose) {

    /** Whether a grant of this caller's reaches a sector. */
    public boolean reaches(Grant grant, String sector) {
        return grant.sectors() == Scope.ANY || sectors.contains(sector);
    }
}
