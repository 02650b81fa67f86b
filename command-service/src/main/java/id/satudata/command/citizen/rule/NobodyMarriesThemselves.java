package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;

/** Spouses are two. */
@Law("UU 1/1974 art. 1")
public record NobodyMarriesThemselves(Citizen first, Citizen second) implements Requirement {
    @Override
    public boolean isBroken() {
        return first.id().equals(second.id());
    }

    @Override
    public String field() {
        return "spouses";
    }
}
