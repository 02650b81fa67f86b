package id.satudata.query.cube;

import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.family.FamilyRelation;
import id.satudata.query.record.CitizenState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one step of a life adds to or takes from a village.
 *
 * @param village code of the village that gains or loses
 * @param counterpart the village at the other end of a move; null for everything else
 * @param validOn the first day on which it counts
 */
record Contribution(
        Cause cause,
        String village,
        @Nullable String counterpart,
        LocalDate birth,
        Sex sex,
        @Nullable FamilyRelation role,
        LocalDate validOn) {

    static Contribution of(
            Cause cause, CitizenState state, String village, @Nullable String counterpart, LocalDate on) {
        return new Contribution(
                cause,
                village,
                counterpart,
                state.person().birthDate(),
                state.person().sex(),
                state.family().role(),
                on);
    }
}
