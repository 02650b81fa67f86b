package id.satudata.command.citizen.rule;

import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;

/** A name is more than white space. */
@Law("UU 23/2006 art. 61")
public record NameIsGiven(String name) implements Requirement {
    @Override
    public boolean isBroken() {
        return name.isBlank();
    }

    @Override
    public String field() {
        return "name";
    }
}
