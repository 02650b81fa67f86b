package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.Expectation;
import id.satudata.command.decision.Law;

/** Facts that stay behind belong to nobody until they are revoked too. */
@Law("UU 23/2006 art. 72")
public record NothingRestsOnARevokedRegistration(Citizen citizen) implements Expectation {
    @Override
    public boolean isBroken() {
        return !citizen.isRegistered() && !citizen.facts().all().isEmpty();
    }

    @Override
    public String field() {
        return "eventId";
    }
}
