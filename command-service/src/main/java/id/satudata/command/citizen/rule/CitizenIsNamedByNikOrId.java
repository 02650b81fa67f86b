package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Who;
import id.satudata.command.decision.Requirement;

/** By one of the two, so that they cannot contradict each other. */
public record CitizenIsNamedByNikOrId(Who who) implements Requirement {
    @Override
    public boolean isBroken() {
        return !who.isNamedOnce();
    }

    @Override
    public String field() {
        return who.field();
    }
}
