package id.satudata.query.disclosure;

import id.satudata.kernel.region.Level;
import id.satudata.query.cube.CalendarStep;
import id.satudata.query.cube.Cause;
import id.satudata.query.cube.Period;
import id.satudata.query.disclosure.FlowFamily.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is published of the births or deaths of a whole month or year: months of large populations, whose years are their
 * sums, and years of the others, so that no population has the two apart. A pure function of the exact counts.
 */
final class FlowPublication {

    private final ExactCounts counts;
    private final Rules rules;
    private final Cause cause;

    FlowPublication(ExactCounts counts, Rules rules, Cause cause) {
        this.counts = counts;
        this.rules = rules;
        this.cause = cause;
    }

    /** What is published of some regions of a level; those that are not there are too small for months. */
    Map<String, Disclosure> regions(Level level, Set<String> codes, Period step) {
        Map<String, Set<String>> byAround = Surrounding.group(largeEnough(level, codes, step), level);
        Map<String, Disclosure> regions = new HashMap<>();
        families(level, byAround.keySet(), step)
                .forEach((around, family) ->
                        byAround.getOrDefault(around, Set.of()).forEach(code -> regions.put(code, family.of(code))));
        return regions;
    }

    private Set<String> largeEnough(Level level, Set<String> codes, Period step) {
        return isMonth(step)
                ? Surrounding.atLeast(
                        rules.rhythms().monthlyFrom(), counts, level, codes, Rhythms.yearEndBefore(step.to()))
                : codes;
    }

    static boolean isMonth(Period step) {
        return List.of(step).equals(CalendarStep.MONTH.of(step));
    }

    private Map<String, PublishedFamily<Disclosure>> families(Level level, Set<String> around, Period step) {
        if (around.isEmpty()) {
            return Map.of();
        }
        Map<String, Disclosure> outer = level.above()
                .map(above -> regions(above, around, step))
                .orElseGet(() -> Map.of(ExactCounts.NOTHING, Disclosure.of(0)));
        Regional<Row> rows = isMonth(step) ? months(level, around, step) : years(level, around, step);
        Map<String, PublishedFamily<Disclosure>> families = new HashMap<>();
        for (String code : around) {
            Disclosure shown = outer.getOrDefault(code, Disclosure.hidden(Reason.COMPLEMENTARY));
            FlowFamily family = new FlowFamily(rules.threshold(), rows.in(code));
            families.put(
                    code, new PublishedFamily<>(family.decide(shown, level != Level.NATION), ifEmpty(shown, step)));
        }
        return families;
    }

    private static Disclosure ifEmpty(Disclosure around, Period step) {
        return isMonth(step)
                ? Disclosure.hidden(Reason.UNPUBLISHED_SHAPE)
                : Disclosure.of(0).unless(around);
    }

    private Regional<Row> months(Level level, Set<String> around, Period month) {
        Regional<People> sizes = sizes(level, around, month);
        Regional<Long> values = counts.flow(level, around, cause, month);
        Regional<Row> rows = new Regional<>();
        around.forEach(code -> values.regions(code, sizes).forEach(region -> {
            long value = values.at(code, region, 0L);
            rows.put(code, region, new Row(value, isMonthly(sizes, code, region), true));
        }));
        return rows;
    }

    private Regional<Row> years(Level level, Set<String> around, Period year) {
        Regional<People> sizes = sizes(level, around, year);
        Regional<Long> values = counts.flow(level, around, cause, year);
        Regional<Row> rows = new Regional<>();
        Map<String, Set<String>> monthly = new HashMap<>();
        around.forEach(code -> values.regions(code, sizes).forEach(region -> {
            rows.put(code, region, new Row(values.at(code, region, 0L), true, true));
            if (isMonthly(sizes, code, region)) {
                monthly.computeIfAbsent(code, first -> new TreeSet<>()).add(region);
            }
        }));
        sumsOfMonths(level, monthly, year, rows);
        return rows;
    }

    /** A year that is the sum of its months is whole where all of them are shown. */
    private void sumsOfMonths(Level level, Map<String, Set<String>> monthly, Period year, Regional<Row> rows) {
        Regional<Row> sums = new Regional<>();
        for (Period month : CalendarStep.MONTH.of(year)) {
            Regional<Long> values = counts.flow(level, monthly.keySet(), cause, month);
            families(level, monthly.keySet(), month)
                    .forEach((code, family) -> monthly.getOrDefault(code, Set.of())
                            .forEach(region -> {
                                boolean shown = family.of(region).isShown();
                                sums.merge(code, region, new Row(values.at(code, region, 0L), true, shown), Row::plus);
                            }));
        }
        monthly.keySet().forEach(code -> sums.in(code).forEach((region, sum) -> rows.put(code, region, sum)));
    }

    private Regional<People> sizes(Level level, Set<String> around, Period step) {
        return counts.people(level, around, Rhythms.yearEndBefore(step.to()));
    }

    private boolean isMonthly(Regional<People> sizes, String around, String region) {
        return rules.rhythms().isMonthly(sizes.at(around, region, People.NOBODY).all());
    }
}
