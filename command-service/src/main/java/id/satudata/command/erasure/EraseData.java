package id.satudata.command.erasure;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.citizen.Who;
import id.satudata.command.decision.Claim;
import id.satudata.command.decision.Command;
import id.satudata.command.decision.Context;
import id.satudata.command.decision.Decision;
import id.satudata.command.decision.Outcome;
import id.satudata.command.decision.Place;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.Ruling;
import id.satudata.command.decision.World;
import id.satudata.command.erasure.rule.ErasedNumbersAreNobodys;
import id.satudata.command.erasure.rule.FieldsArePersonal;
import id.satudata.command.erasure.rule.FieldsGoTogether;
import id.satudata.command.erasure.rule.FiguresKeepTheirGround;
import id.satudata.command.erasure.rule.RegistrationsAreKept;
import id.satudata.command.erasure.rule.SomethingIsThereToErase;
import id.satudata.kernel.event.PersonalDataErased;
import id.satudata.kernel.event.PersonalFields;
import id.satudata.kernel.privacy.Category;
import id.satudata.kernel.privacy.ErasureGround;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Personal data about a citizen is to go.
 *
 * @param fields those asked for, by their names on the wire; empty for all that the ground lets go
 */
public record EraseData(Who who, ErasureGround ground, List<String> fields) implements Command {

    public EraseData {
        fields = List.copyOf(fields);
    }

    @Override
    public Set<Reference> references() {
        return who.references();
    }

    @Override
    public Set<Reference> references(World known) {
        return who.in(known).map(EraseData::claimsOf).orElseGet(Set::of).stream()
                .map(Reference.ByClaim::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Place place() {
        return new Place.HomeOf(who.references());
    }

    @Override
    public Decision decide(World world, Context context) {
        return who.decide(world, citizen -> decide(citizen, world));
    }

    private Decision decide(Citizen citizen, World world) {
        Set<Category> going = going();
        return fieldsRuling()
                .and(
                        new SomethingIsThereToErase(citizen, going),
                        new FieldsGoTogether(fields, going),
                        new ErasedNumbersAreNobodys(going.contains(Category.IDENTITY) ? claimsOf(citizen) : Set.of()))
                .thenRecord(() -> outcome(citizen, going, world));
    }

    private Ruling fieldsRuling() {
        return IntStream.range(0, fields.size())
                .mapToObj(i -> rulingOn("fields[" + i + "]", fields.get(i)))
                .reduce(Ruling.of(), Ruling::and);
    }

    private Ruling rulingOn(String place, String field) {
        Category category = PersonalFields.categoryOf(field);
        return PersonalFields.categories().containsKey(field)
                ? Ruling.of(
                        new RegistrationsAreKept(place, category, ground), new FiguresKeepTheirGround(place, category))
                : Ruling.of(new FieldsArePersonal(place, false));
    }

    /** A contact tells who somebody is: it goes with the identity. */
    private Set<Category> going() {
        if (fields.isEmpty()) {
            return ErasureLaw.erasable(ground);
        }
        Set<Category> going = EnumSet.noneOf(Category.class);
        fields.forEach(field -> going.add(PersonalFields.categoryOf(field)));
        if (going.contains(Category.IDENTITY)) {
            going.add(Category.CONSENT);
        }
        return going;
    }

    private Outcome outcome(Citizen citizen, Set<Category> going, World world) {
        PersonalDataErased erasure = new PersonalDataErased(citizen.id(), List.copyOf(going), ground);
        Set<Claim> given = going.contains(Category.IDENTITY) ? claimsOf(citizen) : Set.of();
        return Outcome.of(citizen, citizen.append(erasure)).releasing(citizen.id(), given, world);
    }

    private static Set<Claim> claimsOf(Citizen citizen) {
        return citizen.facts().all().stream()
                .flatMap(fact -> citizen.claimsOf(fact).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
