package id.satudata.command.correction.rule;

import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import java.util.List;

/** Ids that link facts to each other cannot be corrected, only revoked. */
@Law("UU 23/2006 art. 71")
public record OnlyCorrectableFieldsChange(String name, List<String> correctable) implements Requirement {
    @Override
    public boolean isBroken() {
        return !correctable.contains(name);
    }

    @Override
    public String field() {
        return "field";
    }

    @Override
    public List<Object> arguments() {
        return List.of(String.join(", ", correctable));
    }
}
