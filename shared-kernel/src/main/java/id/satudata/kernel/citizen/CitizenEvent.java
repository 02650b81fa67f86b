package id.satudata.kernel.citizen;

import id.satudata.kernel.event.Fact;
import java.util.Set;
import java.util.UUID;

/** A civil fact about one citizen, kept in that citizen's stream (UU 23/2006 jo. UU 24/2013). */
public sealed interface CitizenEvent extends Fact
        permits ResidentRegistered,
                BirthRegistered,
                DeathRegistered,
                MoveRegistered,
                DepartureRegistered,
                ArrivalRegistered,
                MarriageRegistered,
                DivorceRegistered,
                NameChanged,
                NikAssigned,
                ContactGiven {

    UUID citizenId();

    @Override
    default Set<UUID> subjects() {
        return Set.of(citizenId());
    }
}
