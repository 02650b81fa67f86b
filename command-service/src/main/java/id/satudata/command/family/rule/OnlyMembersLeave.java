package id.satudata.command.family.rule;

import id.satudata.command.decision.Requirement;
import id.satudata.command.family.FamilyCard;
import java.time.LocalDate;
import java.util.UUID;

/** Who is not on a card that day cannot leave it. */
public record OnlyMembersLeave(FamilyCard card, UUID citizenId, LocalDate leftOn) implements Requirement {
    @Override
    public boolean isBroken() {
        return card.memberOn(citizenId, leftOn).isEmpty();
    }

    @Override
    public String field() {
        return "leftOn";
    }
}
