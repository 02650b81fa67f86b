package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import java.time.LocalDate;

/** The dead do not leave the country. */
@Law("UU 23/2006 art. 18")
public record OnlyTheLivingDepart(Citizen citizen, LocalDate day) implements Requirement {
    @Override
    public boolean isBroken() {
        return citizen.isDeadOn(day);
    }

    @Override
    public String field() {
        return "departedOn";
    }
}
