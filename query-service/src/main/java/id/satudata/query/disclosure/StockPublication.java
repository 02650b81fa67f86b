package id.satudata.query.disclosure;

import static java.util.stream.Collectors.toSet;

import id.satudata.kernel.region.Level;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of the people of a day is published, decided from the nation inwards: a pure function of the exact counts. */
final class StockPublication {

    private static final int PERIOD = 5;

    private final ExactCounts counts;
    private final Rules rules;

    StockPublication(ExactCounts counts, Rules rules) {
        this.counts = counts;
        this.rules = rules;
    }

    /** By the region around. */
    Map<String, PublishedFamily<PublishedPeople>> families(Level level, Set<String> around, LocalDate day) {
        if (around.isEmpty()) {
            return Map.of();
        }
        Regional<People> now = counts.people(level, around, day);
        Regional<People> before =
                Rhythms.isYearEnd(day) ? new Regional<>() : counts.people(level, around, Rhythms.yearEndBefore(day));
        Map<String, PublishedPeople> outer = outer(level, around, day);
        Map<String, Set<String>> quiet = Rhythms.isYearEnd(day) ? quiet(level, now, day.getYear()) : Map.of();
        Map<String, PublishedFamily<PublishedPeople>> families = new HashMap<>();
        for (String code : around) {
            PublishedPeople shown = outer.getOrDefault(code, nothing());
            StockFamily family = new StockFamily(rules, day, shown, now.in(code), before.in(code));
            families.put(code, family.decide(quiet.getOrDefault(code, Set.of()), level != Level.NATION));
        }
        return families;
    }

    /** What is published of some regions of a level; those that are not there are too small for such a day. */
    Map<String, PublishedPeople> regions(Level level, Set<String> codes, LocalDate day) {
        Map<String, Set<String>> byAround = Surrounding.group(largeEnough(level, codes, day), level);
        Map<String, PublishedPeople> regions = new HashMap<>();
        families(level, byAround.keySet(), day)
                .forEach((around, family) ->
                        byAround.getOrDefault(around, Set.of()).forEach(code -> regions.put(code, family.of(code))));
        return regions;
    }

    private Set<String> largeEnough(Level level, Set<String> codes, LocalDate day) {
        return Rhythms.isYearEnd(day)
                ? codes
                : Surrounding.atLeast(rules.rhythms().fewestOn(day), counts, level, codes, Rhythms.yearEndBefore(day));
    }

    private Map<String, PublishedPeople> outer(Level level, Set<String> around, LocalDate day) {
        return level.above()
                .map(above -> regions(above, around, day))
                .orElseGet(() -> Map.of(ExactCounts.NOTHING, everything()));
    }

    /**
     * Small populations, by the region around, that at the end of a year are not shown because too few came and went since
     * they were. What came and went adds up from year to year until it is enough, anew every fifth year.
     */
    private Map<String, Set<String>> quiet(Level level, Regional<People> now, int year) {
        Map<String, Set<String>> quiet = new HashMap<>();
        now.around()
                .forEach(around -> now.in(around).forEach((code, people) -> {
                    if (people.all() > 0 && !rules.rhythms().isMonthly(people.all())) {
                        quiet.computeIfAbsent(around, first -> new HashSet<>()).add(code);
                    }
                }));
        Regional<List<Turnover>> years = turnover(level, quiet, year);
        quiet.forEach((around, codes) -> codes.removeIf(code -> isShownAtTheEnd(years.at(around, code, List.of()))));
        return quiet;
    }

    private Regional<List<Turnover>> turnover(Level level, Map<String, Set<String>> regions, int year) {
        Set<String> codes = regions.values().stream().flatMap(Set::stream).collect(toSet());
        return codes.isEmpty()
                ? new Regional<>()
                : counts.turnover(level, regions.keySet(), codes, year - Math.floorMod(year - 1, PERIOD), year);
    }

    private boolean isShownAtTheEnd(List<Turnover> years) {
        Turnover since = Turnover.NONE;
        for (Turnover year : years) {
            since = isEnough(since) ? year : since.plus(year);
        }
        return isEnough(since);
    }

    private boolean isEnough(Turnover turnover) {
        return turnover.fewest() >= rules.threshold();
    }

    private PublishedPeople everything() {
        BitSet all = new BitSet();
        all.set(0, lastNumber(rules.groups()) + 1);
        return new PublishedPeople(People.NOBODY, all, new BitSet());
    }

    private static PublishedPeople nothing() {
        return new PublishedPeople(People.NOBODY, new BitSet(), new BitSet());
    }

    private static int lastNumber(Group group) {
        return group.parts().isEmpty()
                ? group.number()
                : lastNumber(group.parts().getLast());
    }
}
