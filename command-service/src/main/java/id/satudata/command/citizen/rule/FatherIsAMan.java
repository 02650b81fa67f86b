package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.Expectation;
import id.satudata.kernel.citizen.Sex;
import java.util.Optional;

/** The register may have the father's sex wrong, or the report the father. */
public record FatherIsAMan(Optional<Citizen> father) implements Expectation {
    @Override
    public boolean isBroken() {
        return father.flatMap(Citizen::sex).filter(Sex.FEMALE::equals).isPresent();
    }

    @Override
    public String field() {
        return "fatherNik";
    }
}
