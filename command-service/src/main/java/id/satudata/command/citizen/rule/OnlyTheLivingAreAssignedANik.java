package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import java.time.LocalDate;

/** The dead are given no NIK. */
@Law("UU 24/2013 art. 13")
public record OnlyTheLivingAreAssignedANik(Citizen citizen, LocalDate day) implements Requirement {
    @Override
    public boolean isBroken() {
        return citizen.isDeadOn(day);
    }

    @Override
    public String field() {
        return "assignedOn";
    }
}
