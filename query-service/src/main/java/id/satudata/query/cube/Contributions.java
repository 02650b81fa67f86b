package id.satudata.query.cube;

import id.satudata.kernel.citizen.BirthRegistered;
import id.satudata.query.record.CitizenState;
import id.satudata.query.record.Status;
import id.satudata.query.record.Step;
import id.satudata.query.record.Timeline;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything a life adds to and takes from the population: contribution → signed number, none of them zero. */
final class Contributions {

    private final Map<Contribution, Integer> signed = new LinkedHashMap<>();

    private Contributions() {}

    static Map<Contribution, Integer> of(Timeline life) {
        Contributions all = new Contributions();
        life.steps().forEach(all::add);
        return all.signed;
    }

    private void add(Step step) {
        CitizenState before = step.before();
        CitizenState after = step.after();
        LocalDate on = after.from();
        String left = before == null ? null : before.village();
        String entered = after.village();
        if (before != null && left != null && entered != null) {
            within(before, left, after, entered);
        } else if (entered != null) {
            put(Contribution.of(entryCause(step), after, entered, null, on), 1);
        } else if (before != null && left != null) {
            put(Contribution.of(exitCause(after), before, left, null, on), -1);
        }
    }

    private void within(CitizenState before, String left, CitizenState after, String entered) {
        LocalDate on = after.from();
        if (!left.equals(entered)) {
            put(Contribution.of(Cause.MOVED_OUT, before, left, entered, on), -1);
            put(Contribution.of(Cause.MOVED_IN, after, entered, left, on), 1);
        } else if (before.family().role() != after.family().role()) {
            put(Contribution.of(Cause.RECLASSIFIED, before, left, null, on), -1);
            put(Contribution.of(Cause.RECLASSIFIED, after, entered, null, on), 1);
        }
    }

    private static Cause entryCause(Step step) {
        if (step.before() != null) {
            return Cause.ARRIVED;
        }
        return step.fact() instanceof BirthRegistered ? Cause.BORN : Cause.TAKEN_OVER;
    }

    private static Cause exitCause(CitizenState after) {
        return after.status() == Status.DECEASED ? Cause.DIED : Cause.DEPARTED;
    }

    private void put(Contribution contribution, int sign) {
        signed.compute(contribution, (same, sum) -> sumOrGone(sum, sign));
    }

    private static @Nullable Integer sumOrGone(@Nullable Integer sum, int sign) {
        int total = (sum == null ? 0 : sum) + sign;
        return total == 0 ? null : Integer.valueOf(total);
    }
}
