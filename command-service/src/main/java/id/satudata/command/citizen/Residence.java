package id.satudata.command.citizen;

import id.satudata.kernel.citizen.ArrivalRegistered;
import id.satudata.kernel.citizen.BirthRegistered;
import id.satudata.kernel.citizen.DepartureRegistered;
import id.satudata.kernel.citizen.MoveRegistered;
import id.satudata.kernel.citizen.ResidentRegistered;
import id.satudata.kernel.event.Fact;
import java.util.Optional;

/** Where a citizen lives, as far as the register knows. */
public sealed interface Residence {

    /** In a village of this country, by its code. */
    record InVillage(String code) implements Residence {}

    record Abroad() implements Residence {}

    /** Not yet, or no longer, in the register. */
    record Nowhere() implements Residence {}

    default Optional<String> village() {
        return this instanceof InVillage(String code) ? Optional.of(code) : Optional.empty();
    }

    /** Where a fact leaves the citizen, if it says anything about that. */
    static Optional<Residence> after(Fact fact) {
        return switch (fact) {
            case ResidentRegistered resident -> Optional.of(new InVillage(resident.village()));
            case BirthRegistered birth -> Optional.of(new InVillage(birth.village()));
            case MoveRegistered move -> Optional.of(new InVillage(move.toVillage()));
            case ArrivalRegistered arrival -> Optional.of(new InVillage(arrival.village()));
            case DepartureRegistered departure -> Optional.of(new Abroad());
            default -> Optional.empty();
        };
    }
}
