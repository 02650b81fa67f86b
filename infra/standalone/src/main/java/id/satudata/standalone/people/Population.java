package id.satudata.standalone.people;

import id.satudata.kernel.region.RegionCode;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Invented people, household by household, spread over an area as real people are: taken over from older registers
 * from 2015 to 2020, then born, moved, departed, returned and dead up to the end of 2025.
 *
 * <p>A household depends on the seed, the area and its own number alone. So more citizens are the same ones and others.
 */
public final class Population {
    /** Beyond it two people could bear the same NIK. */
    public static final int MOST_CITIZENS = 1_000_000;

    private static final int MISSES_IN_A_ROW = 1_000;

    private final long seed;
    private final RegionCode area;
    private final int citizens;
    private final Places places;
    private final Numbers numbers;
    private final HouseholdMaker maker;
    private final Years years;

    /**
     * @param citizens how many people enter the register in all
     * @throws IllegalArgumentException for an area without villages, or for too many citizens or none
     */
    public Population(long seed, RegionCode area, int citizens) {
        if (citizens < 1 || citizens > MOST_CITIZENS) {
            throw new IllegalArgumentException("The citizens must be from 1 to %,d".formatted(MOST_CITIZENS));
        }
        this.seed = seed;
        this.area = area;
        this.citizens = citizens;
        this.places = new Places(area);
        this.numbers = new Numbers(seed);
        this.maker = new HouseholdMaker(places, numbers);
        this.years = new Years(places, numbers, maker);
    }

    /** Tells this population from every other: equal for equal people. */
    public String id() {
        return "%d-%s-%d".formatted(seed, area.value(), citizens);
    }

    /** All facts, those about one person in order, so many citizens as were asked for. */
    public Stream<Fact> facts() {
        var quota = new Quota();
        return LongStream.iterate(0, number -> quota.isOpen(), number -> number + 1)
                .mapToObj(this::household)
                .filter(quota::admits)
                .map(Chronicle::facts)
                .flatMap(List::stream);
    }

    /** The name of one of them, in full. */
    public String someone() {
        return facts().filter(fact -> fact.type().equals("residents"))
                .map(fact -> String.valueOf(fact.body().get("name")))
                .filter(name -> name.contains(" "))
                .findFirst()
                .orElse("Sumiati");
    }

    Chronicle household(long number) {
        var random = new SplittableRandom(Mix.of(seed, number));
        var household = maker.make(number, random);
        var chronicle = new Chronicle("demo-%d-%s-%d".formatted(seed, area.value(), number));
        register(household, chronicle);
        years.tell(household, chronicle, random);
        return chronicle;
    }

    private void register(Household household, Chronicle chronicle) {
        var village = household.village().code();
        var onTheCard = household.onTheCard();
        for (Person person : household.members) {
            boolean onIt = onTheCard.containsKey(person);
            String card = onIt ? household.familyCard : numbers.familyCard(2 * household.number + 1, village);
            chronicle.resident(person, village, card, household.takeover);
        }
        chronicle.familyCard(household.familyCard, village, household.takeover, onTheCard);
    }

    /** Lets households in as long as they fit; the last ones are small. */
    private final class Quota {
        private int left = citizens;
        private int misses;

        boolean isOpen() {
            return left > 0 && misses < MISSES_IN_A_ROW;
        }

        boolean admits(Chronicle household) {
            if (household.citizens() > left) {
                misses++;
                return false;
            }
            misses = 0;
            left -= household.citizens();
            return true;
        }
    }
}
