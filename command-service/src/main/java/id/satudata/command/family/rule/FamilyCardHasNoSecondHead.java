package id.satudata.command.family.rule;

import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import id.satudata.command.family.FamilyCard;

/** A second head can only follow when the first has left. */
@Law("UU 23/2006 art. 61")
public record FamilyCardHasNoSecondHead(FamilyCard card) implements Requirement {
    @Override
    public boolean isBroken() {
        return card.everHasTwoHeads();
    }

    @Override
    public String field() {
        return "relation";
    }
}
