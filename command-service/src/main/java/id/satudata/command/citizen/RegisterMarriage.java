package id.satudata.command.citizen;

import id.satudata.command.citizen.rule.NoDivorcePrecedesTheMarriage;
import id.satudata.command.citizen.rule.NoFactLiesInTheFuture;
import id.satudata.command.citizen.rule.NobodyMarriesThemselves;
import id.satudata.command.citizen.rule.NothingHappensBeforeBirth;
import id.satudata.command.citizen.rule.OnlyTheLivingMarry;
import id.satudata.command.citizen.rule.SpousesAreOfAge;
import id.satudata.command.citizen.rule.SpousesAreUnmarried;
import id.satudata.command.decision.Command;
import id.satudata.command.decision.Context;
import id.satudata.command.decision.Decision;
import id.satudata.command.decision.Outcome;
import id.satudata.command.decision.Place;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.Ruling;
import id.satudata.command.decision.World;
import id.satudata.kernel.citizen.MarriageRegistered;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A marriage of two citizens. */
public record RegisterMarriage(Who first, Who second, LocalDate marriedOn) implements Command {

    @Override
    public Set<Reference> references() {
        return Couple.references(first, second);
    }

    @Override
    public Set<Reference> references(World known) {
        return Stream.of(first, second)
                .flatMap(who -> who.in(known).stream())
                .flatMap(citizen -> spousesOf(citizen, marriedOn).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Place place() {
        return new Place.HomeOf(Couple.references(first, second));
    }

    @Override
    public Decision decide(World world, Context context) {
        return Couple.decide(first, second, world, (one, other) -> decide(one, other, world, context));
    }

    private Decision decide(Citizen one, Citizen other, World world, Context context) {
        UUID marriageId = context.newId();
        MarriageRegistered ofOne = new MarriageRegistered(one.id(), marriageId, other.id(), marriedOn);
        MarriageRegistered ofOther = new MarriageRegistered(other.id(), marriageId, one.id(), marriedOn);
        return rulingOn(one, ofOne, "spouses[0]", world, context)
                .and(rulingOn(other, ofOther, "spouses[1]", world, context))
                .and(new NobodyMarriesThemselves(one, other))
                .thenRecord(() -> Outcome.of(one, one.append(ofOne), other.append(ofOther)));
    }

    static Ruling rulingOn(Citizen citizen, MarriageRegistered marriage, String field, World world, Context context) {
        LocalDate day = marriage.marriedOn();
        return Ruling.of(
                new OnlyTheLivingMarry(field, citizen, day),
                new NothingHappensBeforeBirth(field, day, citizen.bornOn()),
                new NoFactLiesInTheFuture("marriedOn", day, LegalDay.of(citizen, world, context)),
                new NoDivorcePrecedesTheMarriage(citizen, marriage),
                new SpousesAreOfAge(field, citizen, day),
                new SpousesAreUnmarried(field, ongoing(citizen, day, world)));
    }

    /** Those to whom a citizen has been married: whether they still live tells whether the marriage goes on. */
    static Set<Reference> spousesOf(Citizen citizen, LocalDate day) {
        return citizen.marriagesOn(day).stream()
                .map(marriage -> new Reference.ById(marriage.spouseId()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Marriage> ongoing(Citizen citizen, LocalDate day, World world) {
        return citizen.marriagesOn(day).stream()
                .filter(marriage -> world.find(new Reference.ById(marriage.spouseId()), Citizen.class)
                        .filter(spouse -> spouse.isDeadOn(day))
                        .isEmpty())
                .toList();
    }
}
