package id.satudata.query.cube;

import id.satudata.kernel.citizen.BirthRegistered;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.event.RecordedEvent;
import id.satudata.query.record.CitizenState;
import id.satudata.query.record.Status;
import id.satudata.query.record.Step;
import id.satudata.query.record.Timeline;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Counts the plain way: every citizen's life, as known on a day, one after the other. */
final class Recount {

    private final List<List<RecordedEvent>> records;
    private final Map<LocalDate, List<Timeline>> knownOn = new HashMap<>();

    Recount(List<List<RecordedEvent>> records) {
        this.records = records;
    }

    long stock(LocalDate asOf, LocalDate known, Predicate<String> in, Ages ages, @Nullable Sex sex) {
        return lives(known).stream()
                .flatMap(life -> life.on(asOf).stream())
                .filter(state -> isIn(state, in))
                .filter(state -> sex == null || state.person().sex() == sex)
                .filter(state -> has(ages, state, asOf))
                .count();
    }

    long flow(Cause cause, Period period, LocalDate known, Predicate<String> in, Ages ages) {
        return lives(known).stream()
                .flatMap(life -> life.steps().stream())
                .filter(step -> !step.after().from().isBefore(period.from()))
                .filter(step -> !step.after().from().isAfter(period.to()))
                .filter(step -> is(cause, step, in))
                .filter(step -> has(ages, step.after(), step.after().from()))
                .count();
    }

    private List<Timeline> lives(LocalDate known) {
        return knownOn.computeIfAbsent(
                known,
                day -> records.stream()
                        .map(record -> Timeline.asKnownOn(day, record))
                        .toList());
    }

    private static boolean is(Cause cause, Step step, Predicate<String> in) {
        boolean wasIn = isIn(step.before(), in);
        boolean isIn = isIn(step.after(), in);
        return switch (cause) {
            case BORN -> step.before() == null && isIn && step.fact() instanceof BirthRegistered;
            case TAKEN_OVER -> step.before() == null && isIn && !(step.fact() instanceof BirthRegistered);
            case ARRIVED -> step.before() != null && step.before().status() == Status.ABROAD && isIn;
            case MOVED_IN -> isResident(step.before()) && !wasIn && isIn;
            case DIED -> wasIn && step.after().status() == Status.DECEASED;
            case DEPARTED -> wasIn && step.after().status() == Status.ABROAD;
            case MOVED_OUT -> wasIn && !isIn && isResident(step.after());
            case RECLASSIFIED -> false;
        };
    }

    private static boolean isResident(@Nullable CitizenState state) {
        return state != null && state.isResident();
    }

    private static boolean isIn(@Nullable CitizenState state, Predicate<String> in) {
        String village = state == null ? null : state.village();
        return village != null && in.test(village);
    }

    private static boolean has(Ages ages, CitizenState state, LocalDate on) {
        int age = java.time.Period.between(state.person().birthDate(), on).getYears();
        Integer to = ages.to();
        return age >= ages.from() && (to == null || age <= to);
    }
}
