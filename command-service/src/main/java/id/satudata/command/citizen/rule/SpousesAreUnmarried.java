package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Marriage;
import id.satudata.command.decision.Expectation;
import id.satudata.command.decision.Law;
import java.util.List;

/** A court may allow a man a further marriage; the register records it with a warning. */
@Law("UU 1/1974 art. 3")
public record SpousesAreUnmarried(String field, List<Marriage> ongoing) implements Expectation {
    @Override
    public boolean isBroken() {
        return !ongoing.isEmpty();
    }
}
