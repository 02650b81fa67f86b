package id.satudata.command.rights.rule;

import id.satudata.command.decision.Expectation;
import id.satudata.kernel.rights.RightsAnswered;
import id.satudata.kernel.rights.RightsKind;
import id.satudata.kernel.rights.RightsOutcome;

/** A correction or an erasure that was granted has been done, by an event of its own. */
public record GrantedChangesNameTheirWork(RightsKind kind, RightsAnswered answer) implements Expectation {
    @Override
    public boolean isBroken() {
        return answer.outcome() == RightsOutcome.GRANTED && answer.doneBy() == null && isChange();
    }

    private boolean isChange() {
        return kind == RightsKind.CORRECTION || kind == RightsKind.ERASURE;
    }

    @Override
    public String field() {
        return "doneBy";
    }
}
