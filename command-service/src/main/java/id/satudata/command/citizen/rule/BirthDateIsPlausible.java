package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.CivilLaw;
import id.satudata.command.decision.Requirement;
import java.time.LocalDate;
import java.util.List;

/** Nobody alive in the age of registers was born before. */
public record BirthDateIsPlausible(LocalDate birthDate) implements Requirement {
    @Override
    public boolean isBroken() {
        return birthDate.getYear() < CivilLaw.inForce().earliestBirthYear();
    }

    @Override
    public String field() {
        return "birthDate";
    }

    @Override
    public List<Object> arguments() {
        return List.of(Integer.toString(CivilLaw.inForce().earliestBirthYear()));
    }
}
