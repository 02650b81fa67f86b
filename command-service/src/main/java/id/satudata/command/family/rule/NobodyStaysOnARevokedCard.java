package id.satudata.command.family.rule;

import id.satudata.command.decision.Expectation;
import id.satudata.command.decision.Law;
import id.satudata.command.family.FamilyCard;

/** Who has joined or left a card that never was belongs to none. */
@Law("UU 23/2006 art. 72")
public record NobodyStaysOnARevokedCard(FamilyCard card) implements Expectation {
    @Override
    public boolean isBroken() {
        return !card.isIssued() && !card.facts().all().isEmpty();
    }

    @Override
    public String field() {
        return "eventId";
    }
}
