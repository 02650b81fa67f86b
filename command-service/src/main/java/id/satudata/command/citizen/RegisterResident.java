package id.satudata.command.citizen;

import id.satudata.command.citizen.rule.BirthDateIsPlausible;
import id.satudata.command.citizen.rule.BirthPlaceIsReadable;
import id.satudata.command.citizen.rule.FamilyCardNumberIsPossible;
import id.satudata.command.citizen.rule.NameIsGiven;
import id.satudata.command.citizen.rule.NameIsOfReasonableLength;
import id.satudata.command.citizen.rule.NameIsSpelledInLetters;
import id.satudata.command.citizen.rule.NikIsPossible;
import id.satudata.command.citizen.rule.NoFactLiesInTheFuture;
import id.satudata.command.citizen.rule.NoFactPrecedesTheBirth;
import id.satudata.command.citizen.rule.NobodyIsTheirOwnParent;
import id.satudata.command.citizen.rule.NothingHappensBeforeBirth;
import id.satudata.command.citizen.rule.PlaceholderIsNoIdentifier;
import id.satudata.command.citizen.rule.VillageIsKnown;
import id.satudata.command.decision.Command;
import id.satudata.command.decision.Context;
import id.satudata.command.decision.Decision;
import id.satudata.command.decision.Outcome;
import id.satudata.command.decision.Place;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.Ruling;
import id.satudata.command.decision.World;
import id.satudata.kernel.citizen.ResidentRegistered;
import id.satudata.kernel.citizen.Sex;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person is taken over from an older register. */
public record RegisterResident(
        @Nullable String nik,
        String name,
        Sex sex,
        LocalDate birthDate,
        @Nullable String birthPlace,
        String village,
        @Nullable String familyCard,
        @Nullable String motherNik,
        @Nullable String fatherNik,
        LocalDate effectiveOn)
        implements Command {

    @Override
    public Set<Reference> references() {
        return Identifiers.niks(Identifiers.stated(nik))
                .map(Reference.ByClaim::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Place place() {
        return new Place.Village(village);
    }

    @Override
    public Decision decide(World world, Context context) {
        Citizen newcomer = Citizen.unregistered(context.newId());
        ResidentRegistered resident = resident(newcomer.id());
        return rulingOn(newcomer, resident, world, context)
                .and(new PlaceholderIsNoIdentifier("nik", nik))
                .and(new PlaceholderIsNoIdentifier("familyCard", familyCard))
                .and(new PlaceholderIsNoIdentifier("motherNik", motherNik))
                .and(new PlaceholderIsNoIdentifier("fatherNik", fatherNik))
                .thenRecord(() -> Outcome.of(newcomer, resident, world));
    }

    static Ruling rulingOn(Citizen citizen, ResidentRegistered resident, World world, Context context) {
        LocalDate today = LegalDay.in(resident.village(), world, context);
        return NikRuling.on(resident.nik(), citizen, resident.sex(), resident.birthDate(), world)
                .and(
                        new NameIsGiven(resident.name()),
                        new NameIsOfReasonableLength(resident.name()),
                        new NameIsSpelledInLetters(resident.name()),
                        new BirthDateIsPlausible(resident.birthDate()),
                        new NoFactLiesInTheFuture("birthDate", resident.birthDate(), today),
                        new NoFactPrecedesTheBirth(citizen, resident.birthDate()),
                        new BirthPlaceIsReadable(resident.birthPlace()),
                        new VillageIsKnown("village", resident.village(), world.regions()),
                        new FamilyCardNumberIsPossible("familyCard", resident.familyCard()),
                        new NothingHappensBeforeBirth(
                                "effectiveOn", resident.effectiveOn(), Optional.of(resident.birthDate())),
                        new NoFactLiesInTheFuture("effectiveOn", resident.effectiveOn(), today))
                .and(
                        new NikIsPossible("motherNik", resident.motherNik()),
                        new NobodyIsTheirOwnParent("motherNik", resident.nik(), resident.motherNik()),
                        new NikIsPossible("fatherNik", resident.fatherNik()),
                        new NobodyIsTheirOwnParent("fatherNik", resident.nik(), resident.fatherNik()));
    }

    private ResidentRegistered resident(UUID citizenId) {
        return new ResidentRegistered(
                citizenId,
                Identifiers.stated(nik),
                name.strip(),
                sex,
                birthDate,
                birthPlace,
                village,
                Identifiers.stated(familyCard),
                Identifiers.stated(motherNik),
                Identifiers.stated(fatherNik),
                effectiveOn);
    }
}
