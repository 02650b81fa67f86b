package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.citizen.Who;
import id.satudata.command.decision.Decision.Reason;
import id.satudata.command.decision.Requirement;
import java.util.Optional;

/** Facts are recorded of those whom the register knows. */
public record CitizenIsKnown(Who who, Optional<Citizen> citizen) implements Requirement {
    @Override
    public boolean isBroken() {
        return who.isNamedOnce() && citizen.isEmpty();
    }

    @Override
    public String field() {
        return who.field();
    }

    @Override
    public Reason reason() {
        return Reason.UNKNOWN_SUBJECT;
    }
}
