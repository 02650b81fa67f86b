package id.satudata.kernel.citizen;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.kernel.event.EventType;
import id.satudata.kernel.privacy.Category;
import id.satudata.kernel.privacy.PersonalData;
import id.satudata.kernel.privacy.Subject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of residence within the country (UU 23/2006 art. 15).
 *
 * @param toVillage code of the village of the new residence
 * @param familyCard number of the new family card; null when it stays the same
 */
@EventType("citizen.move-registered.v1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MoveRegistered(
        @Subject UUID citizenId,
        String toVillage,
        LocalDate movedOn,
        @PersonalData(Category.STATISTICS) @Nullable String familyCard)
        implements CitizenEvent {
    @Override
    public LocalDate effectiveOn() {
        return movedOn;
    }
}
