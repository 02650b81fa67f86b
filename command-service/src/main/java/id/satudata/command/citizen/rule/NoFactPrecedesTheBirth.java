package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.Requirement;
import id.satudata.kernel.event.Fact;
import java.time.LocalDate;

/** Whatever else is recorded of a citizen happened since the birth. */
public record NoFactPrecedesTheBirth(Citizen citizen, LocalDate birthDate) implements Requirement {
    @Override
    public boolean isBroken() {
        return citizen.facts().all().stream().map(Fact::effectiveOn).anyMatch(birthDate::isAfter);
    }

    @Override
    public String field() {
        return "birthDate";
    }
}
