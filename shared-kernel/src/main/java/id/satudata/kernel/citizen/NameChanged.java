package id.satudata.kernel.citizen;

import id.satudata.kernel.event.EventType;
import id.satudata.kernel.privacy.PersonalData;
import id.satudata.kernel.privacy.Subject;
import java.time.LocalDate;
import java.util.UUID;

/** A change of name by court order (UU 23/2006 art. 52). */
@EventType("citizen.name-changed.v1")
public record NameChanged(
        @Subject UUID citizenId, @PersonalData String name, LocalDate changedOn) implements CitizenEvent {
    @Override
    public LocalDate effectiveOn() {
        return changedOn;
    }
}
