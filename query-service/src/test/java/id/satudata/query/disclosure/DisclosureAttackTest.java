package id.satudata.query.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.kernel.region.Level;
import id.satudata.query.cube.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Small countries by chance, each asked for everything there is to ask, and everything that follows from the answers. */
class DisclosureAttackTest {

    private static final int COUNTRIES = 6;
    private static final Rhythms RHYTHMS = new Rhythms(60, 140);

    @Test
    void nothingHiddenFollowsFromAllThatIsShownTogether() {
        Attack.Outcome outcome = attack(
                seed -> new World(seed, 190, false),
                world -> new Attack(View.published(world, rules(5)), world).balanced());

        report("published, threshold 5", outcome);
        assertThat(outcome.recovered()).isEmpty();
        assertThat(outcome.hidden()).isGreaterThan(1_000);
        assertThat(outcome.shown()).isGreaterThan(500);
    }

    @Test
    void norWithAnotherThreshold() {
        Attack.Outcome outcome = attack(
                seed -> new World(seed, 110, false),
                world -> new Attack(View.published(world, rules(3)), world).balanced());

        report("published, threshold 3", outcome);
        assertThat(outcome.recovered()).isEmpty();
        assertThat(outcome.shown()).isGreaterThan(500);
    }

    @Test
    void norWhereFactsComeLateAndAreCorrected() {
        Attack.Outcome outcome =
                attack(seed -> new World(seed, 190, true), world -> new Attack(View.published(world, rules(5)), world));

        report("published, late facts", outcome);
        assertThat(outcome.recovered()).isEmpty();
        assertThat(outcome.shown()).isGreaterThan(500);
    }

    /** Else the attack would be too weak to tell. */
    @Test
    void hidingSmallCellsAloneIsSeenThrough() {
        Attack.Outcome outcome = attack(
                seed -> new World(seed, 190, false), world -> new Attack(View.naive(world, 5), world).balanced());

        report("small cells alone", outcome);
        assertThat(outcome.recovered()).hasSizeGreaterThan(outcome.hidden() / 2);
    }

    @Test
    void betweenTwoPublishedYearsOfASmallRegionAtLeastTheThresholdCameOrWent() {
        Rules rules = rules(5);
        List<Long> least = new ArrayList<>();
        for (long seed = 0; seed < COUNTRIES; seed++) {
            World world = new World(seed, 190, false);
            View view = View.published(world, rules);
            for (String village : World.VILLAGES) {
                List<LocalDate> shown = IntStream.rangeClosed(2019, World.LAST_YEAR)
                        .mapToObj(year -> LocalDate.of(year, 12, 31))
                        .filter(day -> view.people(Level.VILLAGE, village, day, Portion.ALL)
                                        instanceof Disclosure.Shown(long value)
                                && value > 0
                                && value < RHYTHMS.monthlyFrom())
                        .toList();
                for (int i = 1; i < shown.size(); i++) {
                    Period between = new Period(shown.get(i - 1).plusDays(1), shown.get(i));
                    least.add(world.turnover(Level.VILLAGE, village, between).fewest());
                }
            }
        }
        assertThat(least).isNotEmpty().allMatch(turnover -> turnover >= 5);
    }

    @Test
    void aHigherThresholdOfAnAudienceShowsNothingThatTheIndicatorsDoesNot() {
        World world = new World(7, 190, false);
        Thresholds thresholds = new Thresholds(5, 12);
        assertThat(thresholds.all()).containsExactly(5, 12);
        assertThat(new Thresholds(5, 3).all()).containsExactly(5);

        LocalDate day = LocalDate.of(2022, 12, 31);
        View lower = View.published(world, rules(5));
        View higher = View.published(world, rules(12));
        for (String village : World.VILLAGES) {
            Disclosure first = lower.people(Level.VILLAGE, village, day, Portion.ALL);
            Disclosure both = first.unless(higher.people(Level.VILLAGE, village, day, Portion.ALL));
            assertThat(both.isShown())
                    .isEqualTo(first.isShown()
                            && higher.people(Level.VILLAGE, village, day, Portion.ALL)
                                    .isShown());
        }
    }

    private static Rules rules(int threshold) {
        return new Rules(threshold, RHYTHMS, Attack.GROUPS);
    }

    private static Attack.Outcome attack(LongFunction<World> country, Function<World, Attack> attack) {
        return LongStream.range(0, COUNTRIES)
                .parallel()
                .mapToObj(country)
                .map(attack)
                .map(Attack::outcome)
                .reduce(Attack.Outcome.NONE, Attack.Outcome::plus);
    }

    static void report(String rule, Attack.Outcome outcome) {
        System.out.printf(
                "%-25s %,7d figures shown, %,7d hidden, %,7d of them recovered, the others within %d at least%n",
                rule, outcome.shown(), outcome.hidden(), outcome.recovered().size(), outcome.narrowest());
    }
}
