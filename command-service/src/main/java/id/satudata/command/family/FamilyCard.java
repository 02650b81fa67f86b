package id.satudata.command.family;

import id.satudata.command.decision.Claim;
import id.satudata.command.decision.Context;
import id.satudata.command.decision.Dossier;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.Ruling;
import id.satudata.command.decision.StreamType;
import id.satudata.command.decision.World;
import id.satudata.command.family.rule.FamilyCardHasNoSecondHead;
import id.satudata.command.family.rule.NobodyStaysOnARevokedCard;
import id.satudata.kernel.event.Correction;
import id.satudata.kernel.event.Event;
import id.satudata.kernel.event.Fact;
import id.satudata.kernel.event.StandingFacts;
import id.satudata.kernel.family.FamilyCardIssued;
import id.satudata.kernel.family.FamilyMemberJoined;
import id.satudata.kernel.family.FamilyMemberLeft;
import id.satudata.kernel.family.FamilyRelation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A family card as the rules see it. Facts may have been recorded in any order: every answer folds those that stand by
 * the day they are effective on, and those of one day by the order in which they were recorded.
 */
public record FamilyCard(UUID id, StandingFacts facts) implements Dossier {

    public static final StreamType STREAM = new StreamType("family-card", FamilyCard::notIssued);

    /** Every fact of a card repeats its number, so a wrong one is put right by revoking the card. */
    private static final String NUMBER = "number";

    /** A card is issued before anyone joins or leaves it, also on the day itself. */
    private static final Comparator<Fact> IN_ORDER =
            Comparator.comparing(Fact::effectiveOn).thenComparing(fact -> !(fact instanceof FamilyCardIssued));

    public static FamilyCard notIssued(UUID id) {
        return new FamilyCard(id, StandingFacts.none());
    }

    public static Claim claim(String number) {
        return new Claim("family-card", number);
    }

    @Override
    public FamilyCard evolve(UUID eventId, Event event) {
        return new FamilyCard(id, facts.with(eventId, event));
    }

    public boolean isIssued() {
        return issue().isPresent();
    }

    public Optional<LocalDate> issuedOn() {
        return issue().map(FamilyCardIssued::issuedOn);
    }

    public Optional<String> number() {
        return issue().map(FamilyCardIssued::number);
    }

    public Optional<String> village() {
        return issue().map(FamilyCardIssued::village);
    }

    @Override
    public Optional<String> home() {
        return village();
    }

    /** Who is on the card at the end of that day, and as what. */
    public Map<UUID, FamilyRelation> membersOn(LocalDate day) {
        Map<UUID, FamilyRelation> members = new LinkedHashMap<>();
        facts.all().stream()
                .sorted(IN_ORDER)
                .filter(fact -> !fact.effectiveOn().isAfter(day))
                .forEach(fact -> follow(fact, members));
        return members;
    }

    public Optional<FamilyRelation> memberOn(UUID citizenId, LocalDate day) {
        return Optional.ofNullable(membersOn(day).get(citizenId));
    }

    public Optional<UUID> headOn(LocalDate day) {
        return headsOn(day).findFirst();
    }

    /** Whether there is a day on which more than one member is head. */
    public boolean everHasTwoHeads() {
        return facts.all().stream()
                .map(Fact::effectiveOn)
                .anyMatch(day -> headsOn(day).count() > 1);
    }

    private Stream<UUID> headsOn(LocalDate day) {
        return membersOn(day).entrySet().stream()
                .filter(member -> member.getValue() == FamilyRelation.HEAD)
                .map(Map.Entry::getKey);
    }

    private static void follow(Fact fact, Map<UUID, FamilyRelation> members) {
        switch (fact) {
            case FamilyCardIssued issued ->
                issued.members().forEach(member -> members.put(member.citizenId(), member.relation()));
            case FamilyMemberJoined joined -> members.put(joined.citizenId(), joined.relation());
            case FamilyMemberLeft left -> members.remove(left.citizenId());
            default -> {}
        }
    }

    private Optional<FamilyCardIssued> issue() {
        return facts.all().stream()
                .filter(FamilyCardIssued.class::isInstance)
                .map(FamilyCardIssued.class::cast)
                .findFirst();
    }

    @Override
    public Set<UUID> citizens() {
        return facts.all().stream()
                .flatMap(fact -> fact.subjects().stream())
                .filter(subject -> !subject.equals(id))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public StreamType streamType() {
        return STREAM;
    }

    @Override
    public Set<Reference> references(Fact fact) {
        return Stream.concat(
                        fact.subjects().stream().map(Reference.ById::new),
                        claimsOf(fact).stream().map(Reference.ByClaim::new))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Ruling rulingOn(Fact fact, World world, Context context) {
        Ruling ruling = switch (fact) {
            case FamilyCardIssued issued -> IssueFamilyCard.rulingOn(this, issued, world, context);
            case FamilyMemberJoined joined -> JoinFamilyCard.rulingOn(this, joined, world, context);
            case FamilyMemberLeft left -> LeaveFamilyCard.rulingOn(this, left, world, context);
            default -> Ruling.of();
        };
        return ruling.and(new FamilyCardHasNoSecondHead(Membership.after(this, fact)));
    }

    @Override
    public Ruling rulingWithout(Fact revoked) {
        return Ruling.of(new NobodyStaysOnARevokedCard(this), new FamilyCardHasNoSecondHead(this));
    }

    @Override
    public Set<Claim> claimsOf(Fact fact) {
        return fact instanceof FamilyCardIssued issued ? Set.of(claim(issued.number())) : Set.of();
    }

    @Override
    public List<String> correctableFields(Fact fact) {
        return Correction.correctableFields(fact.getClass()).stream()
                .filter(field -> !field.equals(NUMBER))
                .toList();
    }
}
