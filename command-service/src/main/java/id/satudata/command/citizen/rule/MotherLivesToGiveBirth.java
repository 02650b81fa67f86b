package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.Expectation;
import java.time.LocalDate;
import java.util.Optional;

/** Nobody is born after the mother has died. */
public record MotherLivesToGiveBirth(Optional<Citizen> mother, LocalDate birthDate) implements Expectation {
    @Override
    public boolean isBroken() {
        return mother.flatMap(Citizen::diedOn).filter(birthDate::isAfter).isPresent();
    }

    @Override
    public String field() {
        return "motherNik";
    }
}
