package id.satudata.query.verification;

import id.satudata.kernel.event.RecordedEvent;
import id.satudata.query.record.CitizenState;
import id.satudata.query.record.Person;
import id.satudata.query.record.Timeline;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days on which somebody can be verified by an identity.
 *
 * @param from the first
 * @param until the first on which it no longer holds; null while none is known. Death does not end it: it is the same
 *     person.
 */
record Period(Identity identity, LocalDate from, @Nullable LocalDate until) {

    /** @param record one citizen's, by position; days without a NIK are in no period */
    static Set<Period> of(List<RecordedEvent> record) {
        Set<Period> periods = new LinkedHashSet<>();
        Period open = null;
        for (CitizenState state : Timeline.of(record).states()) {
            Identity identity = identity(state.person()).orElse(null);
            if (open != null && !open.identity.equals(identity)) {
                periods.add(new Period(open.identity, open.from, state.from()));
                open = null;
            }
            if (open == null && identity != null) {
                open = new Period(identity, state.from(), null);
            }
        }
        if (open != null) {
            periods.add(open);
        }
        return periods;
    }

    private static Optional<Identity> identity(Person person) {
        String nik = person.nik();
        String name = person.name();
        return nik == null || name == null ? Optional.empty() : Optional.of(Identity.of(nik, name, person.birthDate()));
    }
}
