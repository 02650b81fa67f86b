package id.satudata.kernel.family;

import id.satudata.kernel.event.EventType;
import id.satudata.kernel.privacy.Category;
import id.satudata.kernel.privacy.PersonalData;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A family card with its first members (UU 23/2006 art. 61).
 *
 * @param number 16 digits
 * @param village code of the village of the household
 */
@EventType("family.card-issued.v1")
public record FamilyCardIssued(
        UUID familyCardId,
        @PersonalData(Category.STATISTICS) String number,
        String village,
        List<FamilyMember> members,
        LocalDate issuedOn)
        implements FamilyCardEvent {
    public FamilyCardIssued {
        members = List.copyOf(members);
    }

    @Override
    public Set<UUID> subjects() {
        return members.stream().map(FamilyMember::citizenId).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public LocalDate effectiveOn() {
        return issuedOn;
    }
}
