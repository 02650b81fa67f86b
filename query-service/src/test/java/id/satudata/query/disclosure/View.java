package id.satudata.query.disclosure;

import id.satudata.kernel.region.Level;
import id.satudata.query.cube.Cause;
import id.satudata.query.cube.Period;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** What is answered about one region. */
interface View {

    Disclosure UNPUBLISHED = Disclosure.hidden(Reason.UNPUBLISHED_SHAPE);

    Disclosure people(Level level, String region, LocalDate day, Portion portion);

    Disclosure flow(Level level, String region, Cause cause, Period step);

    /** Whether it is shown that nobody of the region was anywhere in it but in the villages of the story. */
    default boolean showsNobodyElse(String region, LocalDate day) {
        return true;
    }

    /** Whether it is shown that nothing happened in the region but in the villages of the story. */
    default boolean showsNothingElse(String region, Cause cause, Period year) {
        return true;
    }

    /** As the rules have it. */
    static View published(ExactCounts counts, Rules rules) {
        return new View() {
            @Override
            public Disclosure people(Level level, String region, LocalDate day, Portion portion) {
                Map<String, PublishedPeople> shown =
                        new StockPublication(counts, rules).regions(level, Set.of(region), day);
                PublishedPeople people = shown.get(region);
                return people == null ? UNPUBLISHED : people.figure(rules.groups(), portion);
            }

            @Override
            public Disclosure flow(Level level, String region, Cause cause, Period step) {
                if (!NationalMovements.CAUSES.contains(cause)) {
                    return new FlowPublication(counts, rules, cause)
                            .regions(level, Set.of(region), step)
                            .getOrDefault(region, UNPUBLISHED);
                }
                return level == Level.NATION ? new NationalMovements(counts, rules).figure(cause, step) : UNPUBLISHED;
            }
        };
    }

    /** Hides what is small, and nothing else. */
    static View naive(ExactCounts counts, int threshold) {
        return new View() {
            @Override
            public Disclosure people(Level level, String region, LocalDate day, Portion portion) {
                return unlessSmall(truth().people(level, region, day, portion));
            }

            @Override
            public Disclosure flow(Level level, String region, Cause cause, Period step) {
                return unlessSmall(truth().flow(level, region, cause, step));
            }

            private View truth() {
                return exact(counts);
            }

            private Disclosure unlessSmall(Disclosure figure) {
                return figure instanceof Disclosure.Shown(long value) && Siblings.isSmall(value, threshold)
                        ? Disclosure.hidden(Reason.SMALL_CELL)
                        : figure;
            }
        };
    }

    /** Everything as it is. */
    static View exact(ExactCounts counts) {
        return new View() {
            @Override
            public Disclosure people(Level level, String region, LocalDate day, Portion portion) {
                String around = Surrounding.of(region, level).orElseThrow();
                return Disclosure.of(counts.people(level, Set.of(around), day)
                        .at(around, region, People.NOBODY)
                        .count(portion));
            }

            @Override
            public Disclosure flow(Level level, String region, Cause cause, Period step) {
                String around = Surrounding.of(region, level).orElseThrow();
                return Disclosure.of(
                        counts.flow(level, Set.of(around), cause, step).at(around, region, 0L));
            }
        };
    }
}
