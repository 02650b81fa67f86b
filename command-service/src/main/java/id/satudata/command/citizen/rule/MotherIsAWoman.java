package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.Expectation;
import id.satudata.kernel.citizen.Sex;
import java.util.Optional;

/** The register may have the mother's sex wrong, or the report the mother. */
public record MotherIsAWoman(Optional<Citizen> mother) implements Expectation {
    @Override
    public boolean isBroken() {
        return mother.flatMap(Citizen::sex).filter(Sex.MALE::equals).isPresent();
    }

    @Override
    public String field() {
        return "motherNik";
    }
}
