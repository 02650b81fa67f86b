package id.satudata.command.correction.rule;

import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import id.satudata.kernel.event.Fact;
import java.util.Optional;

/** The text is a value of the field, and no required field is left empty. */
@Law("UU 23/2006 art. 71")
public record CorrectionFitsItsField(Optional<Fact> corrected) implements Requirement {
    @Override
    public boolean isBroken() {
        return corrected.isEmpty();
    }

    @Override
    public String field() {
        return "value";
    }
}
