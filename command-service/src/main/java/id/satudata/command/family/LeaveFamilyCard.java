package id.satudata.command.family;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.citizen.Who;
import id.satudata.command.citizen.rule.NoFactLiesInTheFuture;
import id.satudata.command.decision.Command;
import id.satudata.command.decision.Context;
import id.satudata.command.decision.Decision;
import id.satudata.command.decision.Outcome;
import id.satudata.command.decision.Place;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.Ruling;
import id.satudata.command.decision.World;
import id.satudata.command.family.rule.FamilyCardIsIssuedFirst;
import id.satudata.command.family.rule.FamilyCardKeepsAHead;
import id.satudata.command.family.rule.OnlyMembersLeave;
import id.satudata.kernel.family.FamilyMemberLeft;
import java.time.LocalDate;
import java.util.Set;

/** Someone leaves a family card. */
public record LeaveFamilyCard(String familyCard, Who who, LocalDate leftOn) implements Command {

    @Override
    public Set<Reference> references() {
        return Membership.references(familyCard, who);
    }

    @Override
    public Place place() {
        return new Place.HomeOf(Membership.card(familyCard));
    }

    @Override
    public Decision decide(World world, Context context) {
        return Membership.decide(familyCard, who, world, (card, citizen) -> leave(card, citizen, world, context));
    }

    private Decision leave(FamilyCard card, Citizen citizen, World world, Context context) {
        FamilyMemberLeft left = new FamilyMemberLeft(card.id(), card.number().orElse(familyCard), citizen.id(), leftOn);
        return card.rulingOn(left, world, context).thenRecord(() -> Outcome.of(card, left, world));
    }

    static Ruling rulingOn(FamilyCard card, FamilyMemberLeft left, World world, Context context) {
        return Ruling.of(
                new FamilyCardIsIssuedFirst("leftOn", left.leftOn(), card.issuedOn()),
                new NoFactLiesInTheFuture("leftOn", left.leftOn(), Membership.today(card, world, context)),
                new OnlyMembersLeave(card, left.citizenId(), left.leftOn()),
                new FamilyCardKeepsAHead(Membership.after(card, left), left.leftOn()));
    }
}
