package id.satudata.command.family.rule;

import id.satudata.command.decision.Requirement;
import id.satudata.command.family.FamilyCard;
import id.satudata.kernel.event.Fact;
import java.time.LocalDate;

/** Whoever joined or left a card did so since its issue. */
public record NoFactPrecedesTheIssue(FamilyCard card, LocalDate issuedOn) implements Requirement {
    @Override
    public boolean isBroken() {
        return card.facts().all().stream().map(Fact::effectiveOn).anyMatch(issuedOn::isAfter);
    }

    @Override
    public String field() {
        return "issuedOn";
    }
}
