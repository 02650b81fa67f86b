package id.satudata.query.record;

import static java.util.Comparator.comparing;

import id.satudata.kernel.event.Fact;
import id.satudata.kernel.event.RecordedEvent;
import id.satudata.kernel.event.StandingFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A citizen's life as the record tells it: the standing facts in order of the day they are true, then of their
 * recording, each making one state out of another. Folding never fails; facts that cannot apply are passed over.
 */
public final class Timeline {

    private final List<Step> steps;

    private Timeline(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /** @param events one citizen's record, by position */
    public static Timeline of(List<RecordedEvent> events) {
        return ofFacts(standing(events).all());
    }

    /** The life as it was known at the end of a day. */
    public static Timeline asKnownOn(LocalDate knownOn, List<RecordedEvent> events) {
        return of(KnownDays.knownOn(knownOn, events));
    }

    /** @param facts as they stand, first recorded first */
    public static Timeline ofFacts(Collection<Fact> facts) {
        List<Fact> ordered = facts.stream()
                .sorted(comparing(Evolution::countsFrom).thenComparing(fact -> !Evolution.registers(fact)))
                .toList();
        int first = firstRegistration(ordered);
        return new Timeline(first < 0 ? List.of() : fold(ordered, first));
    }

    private static StandingFacts standing(List<RecordedEvent> events) {
        StandingFacts facts = StandingFacts.none();
        for (RecordedEvent event : events) {
            facts = facts.with(event.envelope().eventId(), event.event());
        }
        return facts;
    }

    private static int firstRegistration(List<Fact> ordered) {
        for (int i = 0; i < ordered.size(); i++) {
            if (Evolution.registers(ordered.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static List<Step> fold(List<Fact> ordered, int first) {
        List<Step> steps = new ArrayList<>();
        CitizenState state = Evolution.registered(ordered.get(first), ordered.subList(0, first));
        steps.add(new Step(null, ordered.get(first), state));
        for (Fact fact : ordered.subList(first + 1, ordered.size())) {
            CitizenState next = Evolution.after(state, fact);
            if (!next.equals(state)) {
                steps.add(new Step(state, fact, next));
                state = next;
            }
        }
        return steps;
    }

    /** Every fact that changed something, in order; several may fall on one day. */
    public List<Step> steps() {
        return steps;
    }

    /** The states, first day first, one for each day on which something changed. */
    public List<CitizenState> states() {
        TreeMap<LocalDate, CitizenState> byDay = new TreeMap<>();
        steps.forEach(step -> byDay.put(step.after().from(), step.after()));
        return List.copyOf(byDay.values());
    }

    /** The state at the end of a day; empty before the register knew the citizen. */
    public Optional<CitizenState> on(LocalDate day) {
        for (Step step : steps.reversed()) {
            if (!step.after().from().isAfter(day)) {
                return Optional.of(step.after());
            }
        }
        return Optional.empty();
    }

    /** Code of the village of residence on a day, or of the last one before it; empty where no village is known. */
    public Optional<String> homeOn(LocalDate day) {
        return steps.reversed().stream()
                .map(Step::after)
                .filter(state -> !state.from().isAfter(day))
                .flatMap(state -> Stream.ofNullable(state.village()))
                .findFirst();
    }

    /** The last state, which may lie in the future (a planned move). */
    public Optional<CitizenState> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast().after());
    }

    /** Whether the record registers anyone at all; one of family facts only, or wholly revoked, does not. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
