package id.satudata.command.citizen.rule;

import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import java.util.Optional;

/** A newborn lives where the mother does, or where the report says. */
@Law("UU 23/2006 art. 27")
public record BirthHasAVillage(Optional<String> village) implements Requirement {
    @Override
    public boolean isBroken() {
        return village.isEmpty();
    }

    @Override
    public String field() {
        return "village";
    }
}
