package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.Expectation;
import id.satudata.command.decision.Law;
import java.time.LocalDate;

/** A move to where someone lives already may be one move reported twice. */
@Law("UU 23/2006 art. 15")
public record MovesLeadElsewhere(Citizen citizen, String toVillage, LocalDate movedOn) implements Expectation {
    @Override
    public boolean isBroken() {
        return citizen.residenceOn(movedOn).village().filter(toVillage::equals).isPresent();
    }

    @Override
    public String field() {
        return "toVillage";
    }
}
