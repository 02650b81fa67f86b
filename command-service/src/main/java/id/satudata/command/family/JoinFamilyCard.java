package id.satudata.command.family;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.citizen.Who;
import id.satudata.command.citizen.rule.NoFactLiesInTheFuture;
import id.satudata.command.citizen.rule.NothingHappensBeforeBirth;
import id.satudata.command.decision.Command;
import id.satudata.command.decision.Context;
import id.satudata.command.decision.Decision;
import id.satudata.command.decision.Outcome;
import id.satudata.command.decision.Place;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.Ruling;
import id.satudata.command.decision.World;
import id.satudata.command.family.rule.FamilyCardIsIssuedFirst;
import id.satudata.command.family.rule.MembersAreNotYetOnTheCard;
import id.satudata.command.family.rule.OnlyTheLivingJoinAFamily;
import id.satudata.kernel.family.FamilyMemberJoined;
import id.satudata.kernel.family.FamilyRelation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Someone joins a family card. */
public record JoinFamilyCard(String familyCard, Who who, FamilyRelation relation, LocalDate joinedOn)
        implements Command {

    @Override
    public Set<Reference> references() {
        return Membership.references(familyCard, who);
    }

    @Override
    public Set<Reference> references(World known) {
        return Membership.citizen(who, known);
    }

    @Override
    public Place place() {
        return new Place.HomeOf(Membership.card(familyCard));
    }

    @Override
    public Decision decide(World world, Context context) {
        return Membership.decide(familyCard, who, world, (card, citizen) -> join(card, citizen, world, context));
    }

    private Decision join(FamilyCard card, Citizen citizen, World world, Context context) {
        FamilyMemberJoined joined =
                new FamilyMemberJoined(card.id(), card.number().orElse(familyCard), citizen.id(), relation, joinedOn);
        return card.rulingOn(joined, world, context).thenRecord(() -> Outcome.of(card, joined, world));
    }

    static Ruling rulingOn(FamilyCard card, FamilyMemberJoined joined, World world, Context context) {
        Optional<Citizen> citizen = world.find(new Reference.ById(joined.citizenId()), Citizen.class);
        return Ruling.of(
                new FamilyCardIsIssuedFirst("joinedOn", joined.joinedOn(), card.issuedOn()),
                new OnlyTheLivingJoinAFamily("joinedOn", citizen, joined.joinedOn()),
                new NothingHappensBeforeBirth("joinedOn", joined.joinedOn(), citizen.flatMap(Citizen::bornOn)),
                new NoFactLiesInTheFuture("joinedOn", joined.joinedOn(), Membership.today(card, world, context)),
                new MembersAreNotYetOnTheCard(card, joined.citizenId(), joined.joinedOn()));
    }
}
