package id.satudata.kernel.citizen;

import id.satudata.kernel.event.EventType;
import id.satudata.kernel.privacy.Category;
import id.satudata.kernel.privacy.PersonalData;
import id.satudata.kernel.privacy.Subject;
import java.time.LocalDate;
import java.util.UUID;

/** A death (UU 23/2006 art. 44). */
@EventType("citizen.death-registered.v1")
public record DeathRegistered(
        @Subject UUID citizenId,
        @PersonalData(Category.STATISTICS) LocalDate diedOn) implements CitizenEvent {
    @Override
    public LocalDate effectiveOn() {
        return diedOn;
    }
}
