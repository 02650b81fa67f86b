package id.satudata.command.family.rule;

import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import id.satudata.kernel.family.FamilyRelation;
import java.util.List;

/** A household has one head, whom its card names. */
@Law("UU 23/2006 art. 61")
public record FamilyCardHasOneHead(List<FamilyRelation> relations) implements Requirement {
    @Override
    public boolean isBroken() {
        return relations.stream().filter(FamilyRelation.HEAD::equals).count() != 1;
    }

    @Override
    public String field() {
        return "members";
    }
}
