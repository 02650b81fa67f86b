package id.satudata.query.disclosure;

import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.RegionCode;
import id.satudata.query.cube.CalendarStep;
import id.satudata.query.cube.Cause;
import id.satudata.query.cube.Period;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is published of those who came into the nation or left it other than by birth and death. With births, deaths and
 * the people before and after it makes up a balance, so it is shown only where all of that is.
 */
final class NationalMovements {

    static final Set<Cause> CAUSES =
            EnumSet.of(Cause.TAKEN_OVER, Cause.ARRIVED, Cause.MOVED_IN, Cause.DEPARTED, Cause.MOVED_OUT);

    private static final String NATION = RegionCode.NATION.value();

    private final ExactCounts counts;
    private final Rules rules;

    NationalMovements(ExactCounts counts, Rules rules) {
        this.counts = counts;
        this.rules = rules;
    }

    Disclosure figure(Cause cause, Period step) {
        return isMonthly(step) && !FlowPublication.isMonth(step)
                ? CalendarStep.MONTH.of(step).stream()
                        .map(month -> ofStep(cause, month))
                        .reduce(Disclosure::plus)
                        .orElseThrow()
                : ofStep(cause, step);
    }

    private Disclosure ofStep(Cause cause, Period step) {
        Stream<Disclosure> rest =
                Stream.of(flow(Cause.BORN, step), flow(Cause.DIED, step), people(step.eve()), people(step.to()));
        boolean small = CAUSES.stream().anyMatch(each -> rules.isSmall(number(each, step)));
        Disclosure own = small ? Disclosure.hidden(Reason.SMALL_CELL) : Disclosure.of(number(cause, step));
        return rest.reduce(own, Disclosure::unless);
    }

    private Disclosure flow(Cause cause, Period step) {
        Map<String, Disclosure> shown =
                new FlowPublication(counts, rules, cause).regions(Level.NATION, Set.of(NATION), step);
        return shown.getOrDefault(NATION, Disclosure.hidden(Reason.COMPLEMENTARY));
    }

    private Disclosure people(LocalDate day) {
        Map<String, PublishedPeople> shown =
                new StockPublication(counts, rules).regions(Level.NATION, Set.of(NATION), day);
        PublishedPeople people = shown.get(NATION);
        return people == null ? Disclosure.hidden(Reason.COMPLEMENTARY) : people.figure(rules.groups(), Portion.ALL);
    }

    private boolean isMonthly(Period step) {
        return rules.rhythms()
                .isMonthly(counts.people(Level.NATION, Set.of(ExactCounts.NOTHING), Rhythms.yearEndBefore(step.to()))
                        .at(ExactCounts.NOTHING, NATION, People.NOBODY)
                        .all());
    }

    private long number(Cause cause, Period step) {
        return counts.flow(Level.NATION, Set.of(ExactCounts.NOTHING), cause, step)
                .at(ExactCounts.NOTHING, NATION, 0L);
    }
}
