package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.Expectation;
import id.satudata.kernel.citizen.Nik;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A parent whom the register does not know is recorded by NIK alone. */
public record ParentIsRegistered(String field, @Nullable String nik, Optional<Citizen> parent) implements Expectation {
    @Override
    public boolean isBroken() {
        return nik != null && Nik.isValid(nik) && parent.isEmpty();
    }
}
