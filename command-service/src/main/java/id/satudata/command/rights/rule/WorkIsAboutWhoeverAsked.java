package id.satudata.command.rights.rule;

import id.satudata.command.decision.Requirement;
import id.satudata.kernel.event.StandingFacts.Change;
import id.satudata.kernel.rights.RightsAnswered;
import java.util.Optional;

/** The event that an answer names has changed what stood about whoever asked. */
public record WorkIsAboutWhoeverAsked(RightsAnswered answer, Optional<Change> work) implements Requirement {
    @Override
    public boolean isBroken() {
        return answer.doneBy() != null
                && work.filter(change -> change.subjects().contains(answer.citizenId()))
                        .isEmpty();
    }

    @Override
    public String field() {
        return "doneBy";
    }
}
