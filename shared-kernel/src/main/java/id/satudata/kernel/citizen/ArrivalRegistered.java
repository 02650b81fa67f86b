package id.satudata.kernel.citizen;

import id.satudata.kernel.event.EventType;
import id.satudata.kernel.privacy.Subject;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A citizen comes back from abroad to live here (UU 23/2006 art. 19).
 *
 * @param village code of the village of residence from that day
 */
@EventType("citizen.arrival-registered.v1")
public record ArrivalRegistered(@Subject UUID citizenId, LocalDate arrivedOn, String village) implements CitizenEvent {
    @Override
    public LocalDate effectiveOn() {
        return arrivedOn;
    }
}
