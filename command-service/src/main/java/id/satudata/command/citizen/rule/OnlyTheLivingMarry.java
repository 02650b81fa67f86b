package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import java.time.LocalDate;

/** The dead do not marry. */
@Law("UU 23/2006 art. 34")
public record OnlyTheLivingMarry(String field, Citizen citizen, LocalDate day) implements Requirement {
    @Override
    public boolean isBroken() {
        return citizen.isDeadOn(day);
    }
}
