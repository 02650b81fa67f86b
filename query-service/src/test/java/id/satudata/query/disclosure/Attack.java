package id.satudata.query.disclosure;

import id.satudata.kernel.region.Level;
import id.satudata.query.cube.CalendarStep;
import id.satudata.query.cube.Cause;
import id.satudata.query.cube.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Asks for everything and works out what is hidden: every region of every level, every group and every union of groups,
 * ends of years, the end of a month and a day in between, births and deaths by month and by year, and all other movements.
 */
final class Attack {

    static final Group GROUPS = Group.tree(Split.atAges(18), Split.atAges(12, 60), Split.bySex());

    private static final List<Integer> CUTS = List.of(0, 12, 18, 60, Portion.OLDEST + 1);
    private static final Set<Cause> LIVES = EnumSet.of(Cause.BORN, Cause.DIED);
    private static final Set<Cause> MOVES = EnumSet.of(Cause.MOVED_IN, Cause.MOVED_OUT);
    private static final Set<Cause> ALL = EnumSet.complementOf(EnumSet.of(Cause.RECLASSIFIED));
    private static final int BY_MONTH = 2021;
    private static final int SAMPLED = 20;
    private static final List<LocalDate> DAYS = Stream.concat(
                    IntStream.rangeClosed(World.FIRST_YEAR - 1, World.LAST_YEAR)
                            .mapToObj(year -> LocalDate.of(year, 12, 31)),
                    Stream.of(LocalDate.of(BY_MONTH, 6, 30), LocalDate.of(BY_MONTH, 8, 17)))
            .toList();

    private final View view;
    private final View truth;
    private final Knowledge knowledge = new Knowledge();
    private final Map<Map<Integer, Rational>, String> hidden = new LinkedHashMap<>();
    private final Map<String, Boolean> nobodyElse = new HashMap<>();
    private int shown;

    /**
     * What came of it.
     *
     * @param hidden figures above zero that are not shown
     * @param recovered names of those of them that can be one number only
     * @param narrowest the smallest range in which one of the others lies, of some of them
     */
    record Outcome(int shown, int hidden, List<String> recovered, long narrowest) {

        static final Outcome NONE = new Outcome(0, 0, List.of(), Long.MAX_VALUE);

        Outcome plus(Outcome more) {
            return new Outcome(
                    shown + more.shown,
                    hidden + more.hidden,
                    Stream.concat(recovered.stream(), more.recovered.stream()).toList(),
                    Math.min(narrowest, more.narrowest));
        }
    }

    Attack(View view, ExactCounts counts) {
        this.view = view;
        this.truth = View.exact(counts);
        DAYS.forEach(this::askForPeople);
        LIVES.forEach(cause -> steps().forEach(step -> askFor(cause, step, true)));
        ALL.stream()
                .filter(cause -> !LIVES.contains(cause))
                .forEach(cause -> years().forEach(year -> askFor(cause, year, !MOVES.contains(cause))));
    }

    /**
     * Where every fact was known at once, the books of each village balance as published: nobody appears in it or
     * disappears but by a movement, and whoever moves out moves in.
     */
    Attack balanced() {
        years().forEach(year -> {
            Terms moves = new Terms();
            for (String village : World.VILLAGES) {
                Terms change = people(village, year.eve(), Portion.ALL);
                ALL.forEach(cause -> change.add(flow(village, cause, year), Rational.of(cause.isExit() ? -1 : 1)));
                change.add(people(village, year.to(), Portion.ALL), Rational.of(-1));
                knowledge.learn(change);
                moves.add(flow(village, Cause.MOVED_IN, year), Rational.ONE);
                moves.add(flow(village, Cause.MOVED_OUT, year), Rational.of(-1));
            }
            knowledge.learn(moves);
        });
        return this;
    }

    Outcome outcome() {
        Knowledge.Conclusions conclusions = knowledge.conclude();
        List<String> recovered = new ArrayList<>();
        long narrowest = Long.MAX_VALUE;
        int measured = 0;
        for (Map.Entry<Map<Integer, Rational>, String> figure : hidden.entrySet()) {
            Terms terms = new Terms();
            figure.getKey().forEach(terms::add);
            if (conclusions.isOneNumber(terms)) {
                recovered.add(figure.getValue());
            } else if (measured++ % SAMPLED == 0) {
                narrowest = Math.min(narrowest, conclusions.width(terms));
            }
        }
        return new Outcome(shown, hidden.size(), recovered, narrowest);
    }

    private void askForPeople(LocalDate day) {
        eachRegion((level, region) -> portions()
                .forEach(portion -> note(
                        region + " " + day + " " + portion,
                        people(region, day, portion),
                        view.people(level, region, day, portion),
                        truth.people(level, region, day, portion))));
    }

    /** @param adds whether the villages of a region add up to it; with moves within it they do not */
    private void askFor(Cause cause, Period step, boolean adds) {
        eachRegion((level, region) -> {
            if (adds || level == Level.VILLAGE) {
                note(
                        region + " " + cause + " " + step,
                        flow(region, cause, step),
                        view.flow(level, region, cause, step),
                        truth.flow(level, region, cause, step));
            }
        });
    }

    private void note(String name, Terms terms, Disclosure answer, Disclosure exact) {
        if (answer instanceof Disclosure.Shown(long value)) {
            if (!answer.equals(exact)) {
                throw new IllegalStateException("a figure is shown that is not so: " + answer + ", not " + exact);
            }
            shown++;
            knowledge.learn(terms.add(Rational.of(-value)));
        } else if (!exact.equals(Disclosure.of(0))) {
            hidden.putIfAbsent(Map.copyOf(terms.factors()), name);
        }
    }

    private Terms people(String region, LocalDate day, Portion portion) {
        Terms terms = new Terms();
        Stream<String> elsewhere = around(region)
                .filter(outer -> !nobodyElse.computeIfAbsent(outer + day, first -> view.showsNobodyElse(outer, day)));
        Stream.concat(villages(region), elsewhere)
                .forEach(place -> leaves().filter(portion::contains)
                        .forEach(leaf -> terms.add(knowledge.unknown(place + day + leaf), Rational.ONE)));
        return terms;
    }

    private Terms flow(String region, Cause cause, Period step) {
        boolean byMonth = LIVES.contains(cause) && step.from().getYear() == BY_MONTH;
        Period year = World.year(step.from().getYear());
        Terms terms = new Terms();
        Stream<String> elsewhere = around(region)
                .filter(outer -> !nobodyElse.computeIfAbsent(
                        outer + cause + year, first -> view.showsNothingElse(outer, cause, year)));
        Stream.concat(villages(region), elsewhere)
                .forEach(place -> (byMonth ? CalendarStep.MONTH : CalendarStep.YEAR)
                        .of(step)
                        .forEach(part -> terms.add(knowledge.unknown(place + cause + part), Rational.ONE)));
        return terms;
    }

    /** The region and those in it that lie around villages of the story. */
    private static Stream<String> around(String region) {
        return Stream.of(Level.values())
                .filter(level -> level != Level.VILLAGE && level.compareTo(Level.of(region)) >= 0)
                .flatMap(level -> villages(region).map(village -> World.region(village, level)))
                .distinct();
    }

    private static Stream<String> villages(String region) {
        Level level = Level.of(region);
        return World.VILLAGES.stream()
                .filter(village -> World.region(village, level).equals(region));
    }

    private static void eachRegion(BiConsumer<Level, String> question) {
        for (Level level : Level.values()) {
            World.VILLAGES.stream()
                    .map(village -> World.region(village, level))
                    .distinct()
                    .forEach(region -> question.accept(level, region));
        }
    }

    private static Stream<Portion> leaves() {
        return IntStream.range(0, CUTS.size() - 1)
                .boxed()
                .flatMap(cut -> IntStream.rangeClosed(1, 2)
                        .mapToObj(sex -> new Portion(sex, CUTS.get(cut), CUTS.get(cut + 1) - 1)));
    }

    private static List<Portion> portions() {
        return IntStream.range(0, CUTS.size())
                .boxed()
                .flatMap(from -> IntStream.range(from + 1, CUTS.size())
                        .boxed()
                        .flatMap(to -> IntStream.rangeClosed(0, 2)
                                .mapToObj(sex -> new Portion(sex, CUTS.get(from), CUTS.get(to) - 1))))
                .toList();
    }

    private static List<Period> years() {
        return IntStream.rangeClosed(World.FIRST_YEAR, World.LAST_YEAR)
                .mapToObj(World::year)
                .toList();
    }

    private static List<Period> steps() {
        return Stream.concat(years().stream(), CalendarStep.MONTH.of(World.year(BY_MONTH)).stream())
                .toList();
    }
}
