package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.Expectation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two children of one mother and day that share a birth order may be one child reported twice. */
public record SiblingsHaveDifferentBirthOrders(@Nullable String nik, Optional<Citizen> registered)
        implements Expectation {
    @Override
    public boolean isBroken() {
        return nik != null && registered.flatMap(Citizen::nik).isPresent();
    }

    @Override
    public String field() {
        return "birthOrder";
    }
}
