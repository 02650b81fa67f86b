package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.citizen.Residence;
import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import java.time.LocalDate;

/** Someone who lives here moves; someone whom the register does not know is registered. */
@Law("UU 23/2006 art. 19")
public record OnlyThoseAbroadArrive(Citizen citizen, LocalDate arrivedOn) implements Requirement {
    @Override
    public boolean isBroken() {
        return !(citizen.residenceOn(arrivedOn) instanceof Residence.Abroad);
    }

    @Override
    public String field() {
        return "arrivedOn";
    }
}
