package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import java.util.UUID;

/** A divorce cannot stand without the marriage it ends. */
@Law("UU 23/2006 art. 72")
public record DivorcesAreRevokedBeforeTheirMarriage(Citizen citizen, UUID marriageId) implements Requirement {
    @Override
    public boolean isBroken() {
        return citizen.isDivorced(marriageId);
    }

    @Override
    public String field() {
        return "eventId";
    }
}
