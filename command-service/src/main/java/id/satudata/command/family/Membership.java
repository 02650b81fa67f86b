package id.satudata.command.family;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.citizen.LegalDay;
import id.satudata.command.citizen.Who;
import id.satudata.command.decision.Context;
import id.satudata.command.decision.Decision;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.World;
import id.satudata.command.family.rule.FamilyCardIsKnown;
import id.satudata.kernel.event.Fact;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What joining and leaving a card have in common: a card, and someone. */
final class Membership {

    private static final UUID UNRECORDED = new UUID(0, 0);

    private Membership() {}

    static Set<Reference> references(String familyCard, Who who) {
        return Stream.concat(who.references().stream(), card(familyCard).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The citizen by id, as the fact will know them. */
    static Set<Reference> citizen(Who who, World known) {
        return who.in(known)
                .map(citizen -> Set.<Reference>of(new Reference.ById(citizen.id())))
                .orElseGet(Set::of);
    }

    /** Decides about card and citizen, or says which of them is not known. */
    static Decision decide(
            String familyCard, Who who, World world, BiFunction<FamilyCard, Citizen, Decision> decision) {
        Optional<FamilyCard> card =
                world.find(byNumber(familyCard), FamilyCard.class).filter(FamilyCard::isIssued);
        return who.rulingIn(world)
                .and(new FamilyCardIsKnown(card.isPresent()))
                .thenDecide(
                        () -> decision.apply(card.orElseThrow(), who.in(world).orElseThrow()));
    }

    /** The card as it would be with one more fact. */
    static FamilyCard after(FamilyCard card, Fact fact) {
        return card.evolve(UNRECORDED, fact);
    }

    static LocalDate today(FamilyCard card, World world, Context context) {
        return LegalDay.in(card.village().orElse(""), world, context);
    }

    static Set<Reference> card(String familyCard) {
        return Set.of(byNumber(familyCard));
    }

    private static Reference byNumber(String familyCard) {
        return new Reference.ByClaim(FamilyCard.claim(familyCard));
    }
}
