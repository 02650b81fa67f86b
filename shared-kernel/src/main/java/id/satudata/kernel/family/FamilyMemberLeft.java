package id.satudata.kernel.family;

import id.satudata.kernel.event.EventType;
import id.satudata.kernel.privacy.Category;
import id.satudata.kernel.privacy.PersonalData;
import id.satudata.kernel.privacy.Subject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Someone leaves a family card.
 *
 * @param number of the card, 16 digits
 */
@EventType("family.member-left.v1")
public record FamilyMemberLeft(
        UUID familyCardId,
        @PersonalData(Category.STATISTICS) String number,
        @Subject UUID citizenId,
        LocalDate leftOn) implements FamilyCardEvent {
    @Override
    public Set<UUID> subjects() {
        return Set.of(citizenId);
    }

    @Override
    public LocalDate effectiveOn() {
        return leftOn;
    }
}
