package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import id.satudata.kernel.citizen.DivorceRegistered;
import id.satudata.kernel.citizen.MarriageRegistered;

/** A marriage is entered before it ends. */
@Law("UU 23/2006 art. 39")
public record NoDivorcePrecedesTheMarriage(Citizen citizen, MarriageRegistered marriage) implements Requirement {
    @Override
    public boolean isBroken() {
        return citizen.facts().all().stream()
                .anyMatch(fact -> fact instanceof DivorceRegistered divorce
                        && divorce.marriageId().equals(marriage.marriageId())
                        && divorce.divorcedOn().isBefore(marriage.marriedOn()));
    }

    @Override
    public String field() {
        return "marriedOn";
    }
}
