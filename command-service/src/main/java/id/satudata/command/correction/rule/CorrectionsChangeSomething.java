package id.satudata.command.correction.rule;

import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import id.satudata.kernel.event.Fact;
import java.util.Optional;

/** What is recorded already needs no correction. */
@Law("UU 23/2006 art. 71")
public record CorrectionsChangeSomething(Fact wrong, Optional<Fact> corrected) implements Requirement {
    @Override
    public boolean isBroken() {
        return corrected.filter(wrong::equals).isPresent();
    }

    @Override
    public String field() {
        return "value";
    }
}
