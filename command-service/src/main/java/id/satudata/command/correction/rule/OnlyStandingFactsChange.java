package id.satudata.command.correction.rule;

import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import java.util.Optional;

/** A revoked fact is gone, and a correction is itself no fact. */
@Law("UU 23/2006 art. 72")
public record OnlyStandingFactsChange(Optional<?> standing) implements Requirement {
    @Override
    public boolean isBroken() {
        return standing.isEmpty();
    }

    @Override
    public String field() {
        return "eventId";
    }
}
