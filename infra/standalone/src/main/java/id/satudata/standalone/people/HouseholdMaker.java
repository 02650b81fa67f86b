package id.satudata.standalone.people;

import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.region.Region;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Makes a household as it stands on the day its register is taken over. */
final class HouseholdMaker {
    private static final double COUPLES = 0.715;
    private static final double ENGAGED = 0.11;
    private static final double WOMEN_ALONE = 0.075;
    private static final double ELDERS = 0.16;
    private static final double BORN_ELSEWHERE = 0.15;
    private static final double WRONG_BIRTH_DATE = 0.004;
    private static final double BOYS = 0.512;
    private static final int YEARS_BETWEEN_BIRTHS = 2;

    private final Places places;
    private final Numbers numbers;
    private final Names names = new Names();

    HouseholdMaker(Places places, Numbers numbers) {
        this.places = places;
        this.numbers = numbers;
    }

    Household make(long number, SplittableRandom random) {
        var village = places.draw(random);
        var culture = Culture.draw(Places.province(village).value(), random);
        var household = new Household(
                number,
                village,
                culture,
                places.takeover(village),
                numbers.familyCard(2 * number, village.code()),
                names.family(culture, random));
        int age = Chances.headAges().draw(random);
        double kind = random.nextDouble();
        if (kind < COUPLES) {
            couple(household, age, random);
            household.married = true;
            children(household, random);
        } else if (kind < COUPLES + ENGAGED) {
            couple(household, 15 + random.nextInt(11), random);
        } else if (kind < COUPLES + ENGAGED + WOMEN_ALONE) {
            woman(household, age, random);
            children(household, random);
        } else {
            man(household, age, random);
        }
        return household;
    }

    private void couple(Household household, int ageOfWoman, SplittableRandom random) {
        man(household, ageOfWoman + random.nextInt(8) - 1, random);
        woman(household, ageOfWoman, random);
        if (household.man != null && ageOfWoman < 55 && random.nextDouble() < ELDERS) {
            elder(household, ageOfWoman + 22 + random.nextInt(10), random);
        }
    }

    private void man(Household household, int age, SplittableRandom random) {
        household.man = grown(household, 0, Sex.MALE, age, household.familyName, random);
        household.members.add(household.man);
    }

    private void woman(Household household, int age, SplittableRandom random) {
        household.woman = grown(household, 1, Sex.FEMALE, age, names.family(household.culture, random), random);
        household.members.add(household.woman);
    }

    private void elder(Household household, int age, SplittableRandom random) {
        var sex = random.nextDouble() < 0.35 ? Sex.MALE : Sex.FEMALE;
        household.members.add(grown(household, 2, sex, age, household.familyName, random));
    }

    private Person grown(
            Household household, int member, Sex sex, int age, @Nullable String family, SplittableRandom random) {
        var birthDate = numbers.birthday(household.place(member), household.takeover.getYear() - age);
        String name = names.draw(household.culture, sex, birthDate.getYear(), random.nextInt(4), family, random);
        return person(household, household.place(member), name, sex, birthDate, false, random);
    }

    private void children(Household household, SplittableRandom random) {
        var mother = household.woman;
        if (mother == null) {
            return;
        }
        int married = mother.birthDate.getYear() + 19 + random.nextInt(8);
        for (int year = married; year <= household.takeover.getYear() && household.hasRoom(); year++) {
            if (random.nextDouble() < Chances.birth(mother.ageIn(year))) {
                childIfAtHome(household, year, random);
                year += YEARS_BETWEEN_BIRTHS - 1;
            }
        }
    }

    private void childIfAtHome(Household household, int year, SplittableRandom random) {
        boolean atHome = random.nextDouble() < Chances.atHome(household.takeover.getYear() - year);
        if (atHome && numbers.birthday(household.nextChild(), year).isBefore(household.takeover)) {
            household.addChild(child(household, year, random));
        }
    }

    /** The next child of the household's woman, born on the birthday of its place. */
    Person child(Household household, int year, SplittableRandom random) {
        long place = household.nextChild();
        var sex = random.nextDouble() < BOYS ? Sex.MALE : Sex.FEMALE;
        String name = names.draw(household.culture, sex, year, household.children(), household.familyName, random);
        return person(household, place, name, sex, numbers.birthday(place, year), true, random);
    }

    private Person person(
            Household household,
            long place,
            String name,
            Sex sex,
            LocalDate birthDate,
            boolean isChild,
            SplittableRandom random) {
        Region bornIn = random.nextDouble() < BORN_ELSEWHERE && !isChild ? places.draw(random) : household.village();
        String nik = numbers.nik(place, household.village().code(), birthDate, sex);
        // in real registers some numbers disagree with the birth date
        var stated = !isChild && random.nextDouble() < WRONG_BIRTH_DATE ? birthDate.minusDays(30) : birthDate;
        return new Person(
                nik,
                name,
                sex,
                stated,
                places.birthPlace(bornIn),
                isChild ? household.woman : null,
                isChild ? household.man : null);
    }
}
