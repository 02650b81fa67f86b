package id.satudata.command.citizen.rule;

import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;

/** Within Indonesia people move. */
@Law("UU 23/2006 art. 18")
public record DeparturesLeadAbroad(String country) implements Requirement {
    @Override
    public boolean isBroken() {
        return country.equals("ID");
    }

    @Override
    public String field() {
        return "country";
    }
}
