package id.satudata.kernel.citizen;

import id.satudata.kernel.event.EventType;
import id.satudata.kernel.privacy.Subject;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A citizen leaves to live abroad (UU 23/2006 art. 18).
 *
 * @param country ISO 3166-1 alpha-2 code of the country of destination
 */
@EventType("citizen.departure-registered.v1")
public record DepartureRegistered(@Subject UUID citizenId, LocalDate departedOn, String country)
        implements CitizenEvent {
    @Override
    public LocalDate effectiveOn() {
        return departedOn;
    }
}
