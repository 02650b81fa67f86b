package id.satudata.kernel.citizen;

import id.satudata.kernel.event.EventType;
import id.satudata.kernel.privacy.Category;
import id.satudata.kernel.privacy.PersonalData;
import id.satudata.kernel.privacy.Subject;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A marriage, kept in the stream of each spouse (UU 23/2006 art. 34).
 *
 * @param marriageId the same in both spouses' streams
 */
@EventType("citizen.marriage-registered.v1")
public record MarriageRegistered(
        @Subject UUID citizenId,
        UUID marriageId,
        UUID spouseId,
        @PersonalData(Category.STATISTICS) LocalDate marriedOn) implements CitizenEvent {
    @Override
    public LocalDate effectiveOn() {
        return marriedOn;
    }
}
