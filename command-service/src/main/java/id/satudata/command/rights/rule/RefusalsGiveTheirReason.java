package id.satudata.command.rights.rule;

import id.satudata.command.decision.Requirement;
import id.satudata.kernel.rights.RightsAnswered;
import id.satudata.kernel.rights.RightsOutcome;

/** Whoever is refused is told why. */
public record RefusalsGiveTheirReason(RightsAnswered answer) implements Requirement {
    @Override
    public boolean isBroken() {
        return answer.outcome() == RightsOutcome.REFUSED && answer.reason() == null;
    }

    @Override
    public String field() {
        return "reason";
    }
}
