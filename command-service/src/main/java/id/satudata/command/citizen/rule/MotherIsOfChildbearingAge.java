package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.citizen.CivilLaw;
import id.satudata.command.decision.Expectation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A mother outside these ages is more often a wrong number than a wonder. */
public record MotherIsOfChildbearingAge(Optional<Citizen> mother, LocalDate birthDate) implements Expectation {
    @Override
    public boolean isBroken() {
        return mother.flatMap(Citizen::bornOn)
                .map(bornOn -> ChronoUnit.YEARS.between(bornOn, birthDate))
                .filter(age -> age < law().youngestMother() || age > law().oldestMother())
                .isPresent();
    }

    @Override
    public String field() {
        return "motherNik";
    }

    @Override
    public List<Object> arguments() {
        return List.of(law().youngestMother(), law().oldestMother());
    }

    private static CivilLaw law() {
        return CivilLaw.inForce();
    }
}
