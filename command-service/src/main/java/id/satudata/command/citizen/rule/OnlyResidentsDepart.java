package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import java.time.LocalDate;

/** A departure starts from a home in the country. */
@Law("UU 23/2006 art. 18")
public record OnlyResidentsDepart(Citizen citizen, LocalDate departedOn) implements Requirement {
    @Override
    public boolean isBroken() {
        return citizen.residenceOn(departedOn).village().isEmpty();
    }

    @Override
    public String field() {
        return "departedOn";
    }
}
