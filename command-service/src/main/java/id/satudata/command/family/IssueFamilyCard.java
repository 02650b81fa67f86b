package id.satudata.command.family;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.citizen.LegalDay;
import id.satudata.command.citizen.Who;
import id.satudata.command.citizen.rule.FamilyCardNumberIsPossible;
import id.satudata.command.citizen.rule.NoFactLiesInTheFuture;
import id.satudata.command.citizen.rule.NothingHappensBeforeBirth;
import id.satudata.command.citizen.rule.VillageIsKnown;
import id.satudata.command.decision.Command;
import id.satudata.command.decision.Context;
import id.satudata.command.decision.Decision;
import id.satudata.command.decision.Outcome;
import id.satudata.command.decision.Place;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.Ruling;
import id.satudata.command.decision.World;
import id.satudata.command.family.rule.FamilyCardHasOneHead;
import id.satudata.command.family.rule.FamilyCardNumberIsNew;
import id.satudata.command.family.rule.MembersAreListedOnce;
import id.satudata.command.family.rule.NoFactPrecedesTheIssue;
import id.satudata.command.family.rule.OnlyTheLivingJoinAFamily;
import id.satudata.kernel.family.FamilyCardIssued;
import id.satudata.kernel.family.FamilyMember;
import id.satudata.kernel.family.FamilyRelation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A family card with its first members. */
public record IssueFamilyCard(String number, String village, LocalDate issuedOn, List<Member> members)
        implements Command {

    /** Someone who is to be on the card, and as what. */
    public record Member(Who who, FamilyRelation relation) {}

    public IssueFamilyCard {
        members = List.copyOf(members);
    }

    @Override
    public Set<Reference> references() {
        return Stream.concat(
                        members.stream().flatMap(member -> member.who().references().stream()),
                        Stream.of(new Reference.ByClaim(FamilyCard.claim(number))))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<Reference> references(World known) {
        return members.stream()
                .flatMap(member -> member.who().in(known).stream())
                .map(citizen -> new Reference.ById(citizen.id()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Place place() {
        return new Place.Village(village);
    }

    @Override
    public Decision decide(World world, Context context) {
        return members.stream()
                .map(member -> member.who().rulingIn(world))
                .reduce(Ruling.of(), Ruling::and)
                .thenDecide(() -> issue(world, context));
    }

    private Decision issue(World world, Context context) {
        FamilyCard card = FamilyCard.notIssued(context.newId());
        FamilyCardIssued issued = new FamilyCardIssued(card.id(), number, village, membersIn(world), issuedOn);
        return rulingOn(card, issued, world, context).thenRecord(() -> Outcome.of(card, issued, world));
    }

    static Ruling rulingOn(FamilyCard card, FamilyCardIssued issued, World world, Context context) {
        return Ruling.of(
                        new FamilyCardNumberIsPossible("number", issued.number()),
                        new FamilyCardNumberIsNew(card.id(), world.holderOf(FamilyCard.claim(issued.number()))),
                        new VillageIsKnown("village", issued.village(), world.regions()),
                        new NoFactLiesInTheFuture(
                                "issuedOn", issued.issuedOn(), LegalDay.in(issued.village(), world, context)),
                        new NoFactPrecedesTheIssue(card, issued.issuedOn()),
                        new FamilyCardHasOneHead(issued.members().stream()
                                .map(FamilyMember::relation)
                                .toList()),
                        new MembersAreListedOnce(issued.members().stream()
                                .map(FamilyMember::citizenId)
                                .toList()))
                .and(IntStream.range(0, issued.members().size())
                        .mapToObj(i -> rulingOnMember(
                                "members[" + i + "]", issued.members().get(i), issued, world))
                        .reduce(Ruling.of(), Ruling::and));
    }

    private static Ruling rulingOnMember(String field, FamilyMember member, FamilyCardIssued issued, World world) {
        Optional<Citizen> citizen = world.find(new Reference.ById(member.citizenId()), Citizen.class);
        return Ruling.of(
                new OnlyTheLivingJoinAFamily(field, citizen, issued.issuedOn()),
                new NothingHappensBeforeBirth(field, issued.issuedOn(), citizen.flatMap(Citizen::bornOn)));
    }

    private List<FamilyMember> membersIn(World world) {
        return members.stream()
                .flatMap(member -> member.who().in(world).stream()
                        .map(citizen -> new FamilyMember(citizen.id(), member.relation())))
                .toList();
    }
}
