package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import java.time.LocalDate;

/** A move within the country starts from a home in it. */
@Law("UU 23/2006 art. 15")
public record OnlyResidentsMove(Citizen citizen, LocalDate movedOn) implements Requirement {
    @Override
    public boolean isBroken() {
        return citizen.residenceOn(movedOn).village().isEmpty();
    }

    @Override
    public String field() {
        return "movedOn";
    }
}
