package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.Decision.Reason;
import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Mother, day and birth order name a newborn, unless two children are told apart by their NIKs. */
@Law("UU 23/2006 art. 27")
public record BirthIsRegisteredOnce(@Nullable String nik, Optional<Citizen> registered) implements Requirement {
    @Override
    public boolean isBroken() {
        return registered.filter(other -> nik == null || other.nik().isEmpty()).isPresent();
    }

    @Override
    public String field() {
        return "birthOrder";
    }

    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }
}
