package id.satudata.command.citizen.rule;

import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import id.satudata.kernel.citizen.Nik;
import org.jspecify.annotations.Nullable;

/** 16 digits, a day and a month that can be, a serial that is not 0000. */
@Law("UU 24/2013 art. 13")
public record NikIsPossible(String field, @Nullable String nik) implements Requirement {
    @Override
    public boolean isBroken() {
        return nik != null && !Nik.isValid(nik);
    }
}
