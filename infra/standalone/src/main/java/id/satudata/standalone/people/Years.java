package id.satudata.standalone.people;

import id.satudata.kernel.family.FamilyRelation;
import id.satudata.kernel.region.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Tells what happens to a household from the takeover of its register to the end of the story. */
final class Years {
    /** The last day of the story, the same whenever it is told, so that the same seed gives the same facts. */
    static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    /** In years; UU 16/2019. */
    private static final int MARRIAGE_AGE = 19;

    private static final Weighted<String> COUNTRIES =
            Weighted.byRank(List.of("MY", "SA", "TW", "HK", "SG", "JP", "KR", "AE", "NL", "AU"));

    private final Places places;
    private final Numbers numbers;
    private final HouseholdMaker maker;

    Years(Places places, Numbers numbers, HouseholdMaker maker) {
        this.places = places;
        this.numbers = numbers;
        this.maker = maker;
    }

    /** Something that may happen on a day, if it still can by then. */
    private record Turn(LocalDate day, Consumer<LocalDate> happens) {}

    void tell(Household household, Chronicle chronicle, SplittableRandom random) {
        for (int year = household.takeover.getYear(); year <= LAST_DAY.getYear(); year++) {
            var turns = new ArrayList<Turn>();
            marriage(household, chronicle, year, random, turns);
            birth(household, chronicle, year, random, turns);
            move(household, chronicle, year, random, turns);
            for (Person person : household.members) {
                deathOrTravel(household, person, chronicle, year, random, turns);
            }
            turns.sort(Comparator.comparing(Turn::day));
            for (Turn turn : turns) {
                if (turn.day().isAfter(household.takeover)) {
                    turn.happens().accept(turn.day());
                }
            }
        }
    }

    private static void marriage(
            Household household, Chronicle chronicle, int year, SplittableRandom random, List<Turn> turns) {
        var man = household.man;
        var woman = household.woman;
        if (household.married || man == null || woman == null || random.nextDouble() >= Chances.MARRY) {
            return;
        }
        if (Math.min(man.ageIn(year), woman.ageIn(year)) <= MARRIAGE_AGE) {
            return;
        }
        turns.add(new Turn(anyDay(year, random), day -> {
            if (man.isHere() && woman.isHere()) {
                household.married = true;
                chronicle.marriage(man, woman, day);
                chronicle.joins(woman, household.familyCard, FamilyRelation.SPOUSE, day);
            }
        }));
    }

    private void birth(Household household, Chronicle chronicle, int year, SplittableRandom random, List<Turn> turns) {
        var mother = household.woman;
        if (mother == null || random.nextDouble() >= Chances.birth(mother.ageIn(year)) || !household.hasRoom()) {
            return;
        }
        turns.add(new Turn(numbers.birthday(household.nextChild(), year), day -> {
            if (household.hasCouple()) {
                var child = maker.child(household, year, random);
                household.addChild(child);
                chronicle.birth(child);
                chronicle.joins(child, household.familyCard, FamilyRelation.CHILD, day);
            }
        }));
    }

    private void move(Household household, Chronicle chronicle, int year, SplittableRandom random, List<Turn> turns) {
        if (random.nextDouble() >= Chances.MOVE) {
            return;
        }
        Region to = places.draw(random);
        turns.add(new Turn(anyDay(year, random), day -> {
            if (to.code().equals(household.village().code())) {
                return;
            }
            household.moveTo(to);
            household.members.stream().filter(Person::isHere).forEach(person -> chronicle.move(person, to.code(), day));
        }));
    }

    private void deathOrTravel(
            Household household,
            Person person,
            Chronicle chronicle,
            int year,
            SplittableRandom random,
            List<Turn> turns) {
        double fate = random.nextDouble();
        double travel = random.nextDouble();
        var day = anyDay(year, random);
        int age = person.ageIn(year);
        if (fate < Chances.death(age)) {
            turns.add(new Turn(day, died -> death(person, chronicle, died)));
        } else if (age >= 19 && age < 45 && travel < Chances.DEPART) {
            String country = COUNTRIES.draw(random);
            turns.add(new Turn(day, left -> departure(person, country, chronicle, left)));
        } else if (person.isAbroadBefore(LocalDate.of(year, 1, 1)) && travel < Chances.RETURN) {
            turns.add(new Turn(day, back -> arrival(household, person, chronicle, back)));
        }
    }

    private static void death(Person person, Chronicle chronicle, LocalDate day) {
        if (person.isHere() && day.isAfter(person.birthDate)) {
            person.die();
            chronicle.death(person, day);
        }
    }

    private static void departure(Person person, String country, Chronicle chronicle, LocalDate day) {
        if (person.isHere()) {
            person.depart(day);
            chronicle.departure(person, country, day);
        }
    }

    private static void arrival(Household household, Person person, Chronicle chronicle, LocalDate day) {
        if (person.isAbroadBefore(day)) {
            person.arrive();
            chronicle.arrival(person, household.village().code(), day);
        }
    }

    private static LocalDate anyDay(int year, SplittableRandom random) {
        return LocalDate.ofYearDay(year, 1 + random.nextInt(365));
    }
}
