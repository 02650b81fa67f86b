package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;

/** A death is recorded once; a wrong one is corrected. */
@Law("UU 23/2006 art. 44")
public record NobodyDiesTwice(Citizen citizen) implements Requirement {
    @Override
    public boolean isBroken() {
        return citizen.diedOn().isPresent();
    }

    @Override
    public String field() {
        return "diedOn";
    }
}
