package id.satudata.command.citizen;

import id.satudata.command.citizen.rule.BirthDateIsPlausible;
import id.satudata.command.citizen.rule.BirthHasAVillage;
import id.satudata.command.citizen.rule.BirthOrderIsPossible;
import id.satudata.command.citizen.rule.BirthPlaceIsReadable;
import id.satudata.command.citizen.rule.BirthsAreReportedInTime;
import id.satudata.command.citizen.rule.NameIsGiven;
import id.satudata.command.citizen.rule.NameIsOfReasonableLength;
import id.satudata.command.citizen.rule.NameIsSpelledInLetters;
import id.satudata.command.citizen.rule.NoFactLiesInTheFuture;
import id.satudata.command.citizen.rule.NoFactPrecedesTheBirth;
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
import id.satudata.kernel.citizen.BirthRegistered;
import id.satudata.kernel.citizen.Sex;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A live birth. */
public record RegisterBirth(
        @Nullable String nik,
        String name,
        Sex sex,
        LocalDate birthDate,
        int birthOrder,
        @Nullable String birthPlace,
        @Nullable String village,
        @Nullable String motherNik,
        @Nullable String fatherNik)
        implements Command {

    @Override
    public Set<Reference> references() {
        // Only identifiers matter here, and neither the child's id nor the village is one.
        return references(born(new UUID(0, 0), "", null, null));
    }

    static Set<Reference> references(BirthRegistered birth) {
        Stream<Reference> parents = Stream.concat(
                        Identifiers.niks(birth.motherNik()), Identifiers.niks(birth.fatherNik()))
                .map(Reference.ByClaim::new);
        return Stream.concat(parents, Identifiers.references(birth).stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Place place() {
        return village == null
                ? new Place.HomeOf(Identifiers.niks(Identifiers.stated(motherNik))
                        .<Reference>map(Reference.ByClaim::new)
                        .collect(Collectors.toUnmodifiableSet()))
                : new Place.Village(village);
    }

    @Override
    public Decision decide(World world, Context context) {
        Citizen newborn = Citizen.unregistered(context.newId());
        Optional<Citizen> mother = parent(Identifiers.stated(motherNik), world);
        Optional<Citizen> father = parent(Identifiers.stated(fatherNik), world);
        Optional<String> home = Optional.ofNullable(village)
                .or(() -> mother.flatMap(her -> her.residenceOn(birthDate).village()));
        BirthRegistered birth = born(newborn.id(), home.orElse(""), id(mother), id(father));
        return rulingOnNewborn(newborn, birth, world, context)
                .and(
                        home.isEmpty()
                                ? new BirthHasAVillage(home)
                                : new VillageIsKnown("village", birth.village(), world.regions()))
                .and(new BirthsAreReportedInTime(birthDate, LegalDay.in(birth.village(), world, context)))
                .and(new PlaceholderIsNoIdentifier("nik", nik))
                .and(new PlaceholderIsNoIdentifier("motherNik", motherNik))
                .and(new PlaceholderIsNoIdentifier("fatherNik", fatherNik))
                .thenRecord(() -> Outcome.of(newborn, birth, world));
    }

    static Ruling rulingOn(Citizen child, BirthRegistered birth, World world, Context context) {
        return rulingOnNewborn(child, birth, world, context)
                .and(new VillageIsKnown("village", birth.village(), world.regions()));
    }

    private static Ruling rulingOnNewborn(Citizen child, BirthRegistered birth, World world, Context context) {
        return NikRuling.on(birth.nik(), child, birth.sex(), birth.birthDate(), world)
                .and(
                        new NameIsGiven(birth.name()),
                        new NameIsOfReasonableLength(birth.name()),
                        new NameIsSpelledInLetters(birth.name()),
                        new BirthDateIsPlausible(birth.birthDate()),
                        new NoFactLiesInTheFuture(
                                "birthDate", birth.birthDate(), LegalDay.in(birth.village(), world, context)),
                        new NoFactPrecedesTheBirth(child, birth.birthDate()),
                        new BirthOrderIsPossible(birth.birthOrder()),
                        new BirthPlaceIsReadable(birth.birthPlace()))
                .and(ParentRuling.on(birth, world))
                .and(NewbornRuling.on(birth, world));
    }

    static Optional<Citizen> parent(@Nullable String nik, World world) {
        return Optional.ofNullable(nik)
                .map(Identifiers::nik)
                .map(Reference.ByClaim::new)
                .flatMap(reference -> world.find(reference, Citizen.class))
                .filter(Citizen::isRegistered);
    }

    private static @Nullable UUID id(Optional<Citizen> parent) {
        return parent.map(Citizen::id).orElse(null);
    }

    private BirthRegistered born(UUID citizenId, String home, @Nullable UUID motherId, @Nullable UUID fatherId) {
        return new BirthRegistered(
                citizenId,
                Identifiers.stated(nik),
                name.strip(),
                sex,
                birthDate,
                birthOrder,
                birthPlace,
                home,
                Identifiers.stated(motherNik),
                motherId,
                Identifiers.stated(fatherNik),
                fatherId);
    }
}
