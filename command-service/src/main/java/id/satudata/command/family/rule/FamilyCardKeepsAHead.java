package id.satudata.command.family.rule;

import id.satudata.command.decision.Expectation;
import id.satudata.command.decision.Law;
import id.satudata.command.family.FamilyCard;
import java.time.LocalDate;

/** Those who stay behind need a head of household. */
@Law("UU 23/2006 art. 61")
public record FamilyCardKeepsAHead(FamilyCard card, LocalDate day) implements Expectation {
    @Override
    public boolean isBroken() {
        return !card.membersOn(day).isEmpty() && card.headOn(day).isEmpty();
    }

    @Override
    public String field() {
        return "leftOn";
    }
}
