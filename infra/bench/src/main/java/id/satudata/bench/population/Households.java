package id.satudata.bench.population;

import static id.satudata.bench.population.PopulationLog.text;

import id.satudata.kernel.citizen.ArrivalRegistered;
import id.satudata.kernel.citizen.BirthRegistered;
import id.satudata.kernel.citizen.DeathRegistered;
import id.satudata.kernel.citizen.DepartureRegistered;
import id.satudata.kernel.citizen.MarriageRegistered;
import id.satudata.kernel.citizen.MoveRegistered;
import id.satudata.kernel.citizen.ResidentRegistered;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.event.Event;
import id.satudata.kernel.family.FamilyCardIssued;
import id.satudata.kernel.family.FamilyMember;
import id.satudata.kernel.family.FamilyMemberJoined;
import id.satudata.kernel.family.FamilyRelation;
import id.satudata.standalone.people.Fact;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides on facts as the write side does, knowing one household at a time: nobody meets another. */
final class Households {

    private final RandomGenerator random;
    private final Map<String, Known> known = new HashMap<>();
    private String household = "";

    Households(RandomGenerator random) {
        this.random = random;
    }

    /** The next event of a stream. */
    record Next(UUID stream, long sequence, Event event) {}

    /** A citizen by NIK, or a family card by its number. */
    private static final class Known {
        final UUID id;
        long events;
        String village = "";

        Known(UUID id) {
            this.id = id;
        }
    }

    Stream<Next> events(Fact fact) {
        String of = fact.key().substring(0, fact.key().lastIndexOf('-'));
        if (!of.equals(household)) {
            household = of;
            known.clear();
        }
        return switch (fact.type()) {
            case "residents" -> resident(fact);
            case "births" -> birth(fact);
            case "family-cards" -> familyCard(fact);
            case "family-joins" -> joins(fact);
            case "marriages" -> marriage(fact);
            case "moves" -> move(fact);
            case "arrivals" -> arrival(fact);
            case "departures" -> {
                Known citizen = citizen(fact);
                yield next(
                        citizen, new DepartureRegistered(citizen.id, day(fact, "departedOn"), text(fact, "country")));
            }
            case "deaths" -> {
                Known citizen = citizen(fact);
                yield next(citizen, new DeathRegistered(citizen.id, day(fact, "diedOn")));
            }
            default -> throw new IllegalArgumentException("an unknown kind of fact: " + fact.type());
        };
    }

    private Stream<Next> resident(Fact fact) {
        Known citizen = enter(text(fact, "nik"), text(fact, "village"));
        return next(
                citizen,
                new ResidentRegistered(
                        citizen.id,
                        text(fact, "nik"),
                        text(fact, "name"),
                        Sex.valueOf(text(fact, "sex")),
                        day(fact, "birthDate"),
                        text(fact, "birthPlace"),
                        citizen.village,
                        text(fact, "familyCard"),
                        optional(fact, "motherNik"),
                        optional(fact, "fatherNik"),
                        day(fact, "effectiveOn")));
    }

    private Stream<Next> birth(Fact fact) {
        Known mother = find(text(fact, "motherNik"));
        Known father = known.get(text(fact, "fatherNik"));
        Known child = enter(text(fact, "nik"), mother.village);
        return next(
                child,
                new BirthRegistered(
                        child.id,
                        text(fact, "nik"),
                        text(fact, "name"),
                        Sex.valueOf(text(fact, "sex")),
                        day(fact, "birthDate"),
                        0,
                        text(fact, "birthPlace"),
                        child.village,
                        text(fact, "motherNik"),
                        mother.id,
                        optional(fact, "fatherNik"),
                        father == null ? null : father.id));
    }

    private Stream<Next> familyCard(Fact fact) {
        Known card = enter(text(fact, "number"), text(fact, "village"));
        List<FamilyMember> members = listed(fact, "members").stream()
                .map(member -> new FamilyMember(
                        find(Objects.toString(member.get("nik"))).id,
                        FamilyRelation.valueOf(Objects.toString(member.get("relation")))))
                .toList();
        return next(
                card,
                new FamilyCardIssued(card.id, text(fact, "number"), card.village, members, day(fact, "issuedOn")));
    }

    private Stream<Next> joins(Fact fact) {
        Known card = find(text(fact, "familyCard"));
        FamilyRelation relation = FamilyRelation.valueOf(text(fact, "relation"));
        return next(
                card,
                new FamilyMemberJoined(
                        card.id, text(fact, "familyCard"), citizen(fact).id, relation, day(fact, "joinedOn")));
    }

    private Stream<Next> marriage(Fact fact) {
        List<Known> spouses = listed(fact, "spouses").stream()
                .map(spouse -> find(Objects.toString(spouse.get("nik"))))
                .toList();
        UUID marriage = newId();
        LocalDate day = day(fact, "marriedOn");
        return Stream.of(spouses, spouses.reversed())
                .flatMap(pair -> next(
                        pair.getFirst(), new MarriageRegistered(pair.getFirst().id, marriage, pair.getLast().id, day)));
    }

    private Stream<Next> move(Fact fact) {
        Known citizen = citizen(fact);
        citizen.village = text(fact, "toVillage");
        return next(citizen, new MoveRegistered(citizen.id, citizen.village, day(fact, "movedOn"), null));
    }

    private Stream<Next> arrival(Fact fact) {
        Known citizen = citizen(fact);
        citizen.village = text(fact, "village");
        return next(citizen, new ArrivalRegistered(citizen.id, day(fact, "arrivedOn"), citizen.village));
    }

    private static Stream<Next> next(Known stream, Event event) {
        return Stream.of(new Next(stream.id, stream.events++, event));
    }

    private Known enter(String number, String village) {
        Known entered = new Known(newId());
        entered.village = village;
        known.put(number, entered);
        return entered;
    }

    private UUID newId() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private Known citizen(Fact fact) {
        return find(text(fact, "nik"));
    }

    private Known find(String number) {
        return Objects.requireNonNull(known.get(number), "nobody of this household");
    }

    @SuppressWarnings("unchecked") // so the facts are made
    private static List<Map<String, String>> listed(Fact fact, String field) {
        return (List<Map<String, String>>) Objects.requireNonNull(fact.body().get(field));
    }

    private static @Nullable String optional(Fact fact, String field) {
        return (String) fact.body().get(field);
    }

    private static LocalDate day(Fact fact, String field) {
        return LocalDate.parse(text(fact, field));
    }
}
