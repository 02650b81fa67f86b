package id.satudata.command.citizen;

import id.satudata.command.citizen.rule.OtherFactsStillFit;
import id.satudata.command.decision.Claim;
import id.satudata.command.decision.Context;
import id.satudata.command.decision.Dossier;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.Ruling;
import id.satudata.command.decision.StreamType;
import id.satudata.command.decision.World;
import id.satudata.kernel.citizen.BirthRegistered;
import id.satudata.kernel.citizen.CitizenEvent;
import id.satudata.kernel.citizen.DivorceRegistered;
import id.satudata.kernel.citizen.MarriageRegistered;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.event.Event;
import id.satudata.kernel.event.Fact;
import id.satudata.kernel.event.StandingFacts;
import id.satudata.kernel.privacy.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A citizen as the rules see one. Facts may have been recorded in any order: every answer folds those that stand by the
 * day they are effective on, and those of one day by the order in which they were recorded.
 */
public record Citizen(UUID id, StandingFacts facts, Vitals vitals) implements Dossier {

    public static final StreamType STREAM = new StreamType("citizen", Citizen::unregistered);

    public static Citizen unregistered(UUID id) {
        return new Citizen(id, StandingFacts.none(), Vitals.UNKNOWN);
    }

    @Override
    public Citizen evolve(UUID eventId, Event event) {
        StandingFacts standing = facts.with(eventId, event);
        return new Citizen(id, standing, vitals.after(event, standing));
    }

    public boolean isRegistered() {
        return bornOn().isPresent();
    }

    /** Whether it can no longer be told who this is; for the register there is nobody any more. */
    @Override
    public boolean isErased() {
        return facts.erased().contains(Category.IDENTITY);
    }

    public Optional<LocalDate> bornOn() {
        return Optional.ofNullable(vitals.bornOn());
    }

    public Optional<Sex> sex() {
        return Optional.ofNullable(vitals.sex());
    }

    public Optional<String> nik() {
        return Optional.ofNullable(vitals.nik());
    }

    public Optional<LocalDate> diedOn() {
        return Optional.ofNullable(vitals.diedOn());
    }

    /** Whether the citizen is dead at the end of that day. */
    public boolean isDeadOn(LocalDate day) {
        return diedOn().filter(death -> !death.isAfter(day)).isPresent();
    }

    /** Whether the citizen is born by that day and lives to see its end. */
    public boolean isAliveOn(LocalDate day) {
        return bornOn().filter(birth -> !birth.isAfter(day)).isPresent() && !isDeadOn(day);
    }

    /** The home at the end of that day, whether or not its owner still lives. */
    public Residence residenceOn(LocalDate day) {
        return facts.inOrder().reversed().stream()
                .filter(fact -> !fact.effectiveOn().isAfter(day))
                .flatMap(fact -> Residence.after(fact).stream())
                .findFirst()
                .orElseGet(Residence.Nowhere::new);
    }

    /** The village of the last home in the country, also of whoever has left it or died. */
    @Override
    public Optional<String> home() {
        return facts.inOrder().reversed().stream()
                .flatMap(fact -> Residence.after(fact).stream())
                .flatMap(residence -> residence.village().stream())
                .findFirst();
    }

    /** The marriages that have been entered by that day and not ended by divorce; a spouse may have died meanwhile. */
    public List<Marriage> marriagesOn(LocalDate day) {
        Set<UUID> ended = until(day)
                .flatMap(Citizen::divorces)
                .map(DivorceRegistered::marriageId)
                .collect(Collectors.toUnmodifiableSet());
        return until(day)
                .flatMap(Citizen::marriages)
                .filter(marriage -> !ended.contains(marriage.marriageId()))
                .map(Marriage::of)
                .toList();
    }

    /** The marriage to someone, if it has been entered by that day and not ended. */
    public Optional<Marriage> marriageTo(UUID spouseId, LocalDate day) {
        return marriagesOn(day).stream()
                .filter(marriage -> marriage.spouseId().equals(spouseId))
                .findFirst();
    }

    /** Whether a divorce stands that ends the marriage, on whatever day. */
    public boolean isDivorced(UUID marriageId) {
        return facts.all().stream()
                .flatMap(Citizen::divorces)
                .anyMatch(divorce -> divorce.marriageId().equals(marriageId));
    }

    private Stream<Fact> until(LocalDate day) {
        return facts.inOrder().stream().filter(fact -> !fact.effectiveOn().isAfter(day));
    }

    private static Stream<MarriageRegistered> marriages(Fact fact) {
        return fact instanceof MarriageRegistered marriage ? Stream.of(marriage) : Stream.empty();
    }

    private static Stream<DivorceRegistered> divorces(Fact fact) {
        return fact instanceof DivorceRegistered divorce ? Stream.of(divorce) : Stream.empty();
    }

    @Override
    public Set<UUID> citizens() {
        return Set.of(id);
    }

    @Override
    public StreamType streamType() {
        return STREAM;
    }

    @Override
    public Set<Reference> references(Fact fact) {
        return fact instanceof CitizenEvent civil ? CivilFacts.references(this, civil) : Set.of();
    }

    @Override
    public Ruling rulingOn(Fact fact, World world, Context context) {
        return fact instanceof CitizenEvent civil && !isErased()
                ? CivilFacts.rulingOn(this, civil, world, context)
                : Ruling.of();
    }

    @Override
    public Ruling rulingWithout(Fact revoked) {
        return revoked instanceof CitizenEvent civil ? CivilFacts.rulingWithout(this, civil) : Ruling.of();
    }

    @Override
    public Ruling rulingAfter(Dossier before) {
        return before instanceof Citizen earlier && isRegistered()
                ? Ruling.of(new OtherFactsStillFit(Groundless.among(earlier), Groundless.among(this)))
                : Ruling.of();
    }

    @Override
    public Set<Claim> claimsOf(Fact fact) {
        return Identifiers.of(fact);
    }

    @Override
    public List<String> correctableFields(Fact fact) {
        return fact instanceof BirthRegistered birth
                ? ParentLinks.correctableFields(birth)
                : Dossier.super.correctableFields(fact);
    }

    @Override
    public Optional<Reference> twinDossier(Fact fact) {
        return SharedFacts.spouse(fact).map(Reference.ById::new);
    }

    @Override
    public Optional<UUID> twinOf(Fact fact) {
        return SharedFacts.twinOf(fact, facts);
    }
}
