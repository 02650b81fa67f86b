package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.Requirement;
import java.time.LocalDate;

/** A life begins with its birth. */
public record NobodyDiesBeforeBirth(Citizen citizen, LocalDate diedOn) implements Requirement {
    @Override
    public boolean isBroken() {
        return citizen.bornOn().filter(diedOn::isBefore).isPresent();
    }

    @Override
    public String field() {
        return "diedOn";
    }
}
