package id.satudata.query.record;

import id.satudata.kernel.event.Fact;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A citizen from a day on, until the next state.
 *
 * @param from the first day of this state
 */
public record CitizenState(LocalDate from, UUID citizenId, Person person, Residence residence, Family family) {

    public Status status() {
        return residence.status();
    }

    /** Code of the village; null for whoever is abroad or dead. */
    public @Nullable String village() {
        return residence.village();
    }

    public boolean isResident() {
        return status() == Status.RESIDENT;
    }

    public boolean isAlive() {
        return status() != Status.DECEASED;
    }

    CitizenState as(LocalDate day, Person changed) {
        return new CitizenState(day, citizenId, changed, residence, family);
    }

    CitizenState at(Residence changed) {
        return new CitizenState(changed.since(), citizenId, person, changed, family);
    }

    CitizenState onCard(@Nullable String number) {
        return new CitizenState(from, citizenId, person, residence, family.onCard(number));
    }

    CitizenState relatedBy(Fact fact) {
        Family changed = family.after(fact, citizenId);
        return changed.equals(family)
                ? this
                : new CitizenState(fact.effectiveOn(), citizenId, person, residence, changed);
    }
}
