package id.satudata.kernel.citizen;

import id.satudata.kernel.event.EventType;
import id.satudata.kernel.privacy.Category;
import id.satudata.kernel.privacy.PersonalData;
import id.satudata.kernel.privacy.Subject;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The end of a marriage, kept in the stream of each spouse (UU 23/2006 art. 39).
 *
 * @param marriageId the marriage that ends
 */
@EventType("citizen.divorce-registered.v1")
public record DivorceRegistered(
        @Subject UUID citizenId,
        UUID marriageId,
        UUID spouseId,
        @PersonalData(Category.STATISTICS) LocalDate divorcedOn)
        implements CitizenEvent {
    @Override
    public LocalDate effectiveOn() {
        return divorcedOn;
    }
}
