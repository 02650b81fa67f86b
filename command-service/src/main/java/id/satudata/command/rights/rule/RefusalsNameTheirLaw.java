package id.satudata.command.rights.rule;

import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import id.satudata.kernel.rights.RightsAnswered;
import id.satudata.kernel.rights.RightsOutcome;

/** A right ends only where a law says so. */
@Law("UU 27/2022 art. 15, 33, 50")
public record RefusalsNameTheirLaw(RightsAnswered answer) implements Requirement {
    @Override
    public boolean isBroken() {
        return answer.outcome() == RightsOutcome.REFUSED && answer.legalBasis() == null;
    }

    @Override
    public String field() {
        return "legalBasis";
    }
}
