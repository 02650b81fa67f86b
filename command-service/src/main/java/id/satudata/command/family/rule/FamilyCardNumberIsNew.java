package id.satudata.command.family.rule;

import id.satudata.command.decision.Decision.Reason;
import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import java.util.Optional;
import java.util.UUID;

/** A number names one card. */
@Law("UU 23/2006 art. 61")
public record FamilyCardNumberIsNew(UUID familyCardId, Optional<UUID> holder) implements Requirement {
    @Override
    public boolean isBroken() {
        return holder.filter(other -> !other.equals(familyCardId)).isPresent();
    }

    @Override
    public String field() {
        return "number";
    }

    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }
}
