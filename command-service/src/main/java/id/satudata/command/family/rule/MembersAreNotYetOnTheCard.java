package id.satudata.command.family.rule;

import id.satudata.command.decision.Requirement;
import id.satudata.command.family.FamilyCard;
import java.time.LocalDate;
import java.util.UUID;

/** Nobody is on a card twice. */
public record MembersAreNotYetOnTheCard(FamilyCard card, UUID citizenId, LocalDate joinedOn) implements Requirement {
    @Override
    public boolean isBroken() {
        return card.memberOn(citizenId, joinedOn).isPresent();
    }

    @Override
    public String field() {
        return "joinedOn";
    }
}
