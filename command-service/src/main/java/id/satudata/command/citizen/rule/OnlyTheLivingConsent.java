package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import java.time.LocalDate;

/** Contact details are given by their subject. */
@Law("UU 27/2022 art. 20 (2) a")
public record OnlyTheLivingConsent(Citizen citizen, LocalDate day) implements Requirement {
    @Override
    public boolean isBroken() {
        return citizen.isDeadOn(day);
    }

    @Override
    public String field() {
        return "givenOn";
    }
}
