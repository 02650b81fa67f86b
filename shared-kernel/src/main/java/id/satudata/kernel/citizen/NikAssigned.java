package id.satudata.kernel.citizen;

import id.satudata.kernel.event.EventType;
import id.satudata.kernel.privacy.PersonalData;
import id.satudata.kernel.privacy.Subject;
import java.time.LocalDate;
import java.util.UUID;

/** A NIK for someone registered without one (UU 24/2013 art. 13). */
@EventType("citizen.nik-assigned.v1")
public record NikAssigned(
        @Subject UUID citizenId, @PersonalData String nik, LocalDate assignedOn) implements CitizenEvent {
    @Override
    public LocalDate effectiveOn() {
        return assignedOn;
    }
}
