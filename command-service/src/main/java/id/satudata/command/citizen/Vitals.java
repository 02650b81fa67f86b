package id.satudata.command.citizen;

import id.satudata.kernel.citizen.BirthRegistered;
import id.satudata.kernel.citizen.DeathRegistered;
import id.satudata.kernel.citizen.MoveRegistered;
import id.satudata.kernel.citizen.NameChanged;
import id.satudata.kernel.citizen.NikAssigned;
import id.satudata.kernel.citizen.ResidentRegistered;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.event.Event;
import id.satudata.kernel.event.Fact;
import id.satudata.kernel.event.StandingFacts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What every rule asks of a citizen; the last fact that says it holds. */
record Vitals(
        @Nullable LocalDate bornOn,
        @Nullable Sex sex,
        @Nullable String nik,
        @Nullable LocalDate diedOn) {

    static final Vitals UNKNOWN = new Vitals(null, null, null, null);

    /** Folds all facts again only after an event that may change the outcome: many who move have moved often. */
    Vitals after(Event event, StandingFacts facts) {
        return switch (event) {
            case MoveRegistered move -> this;
            case NameChanged change -> this;
            default -> facts.inOrder().stream().reduce(UNKNOWN, Vitals::and, (earlier, later) -> later);
        };
    }

    private Vitals and(Fact fact) {
        return switch (fact) {
            case ResidentRegistered resident ->
                new Vitals(resident.birthDate(), resident.sex(), latest(resident.nik(), nik), diedOn);
            case BirthRegistered birth -> new Vitals(birth.birthDate(), birth.sex(), latest(birth.nik(), nik), diedOn);
            case NikAssigned assigned -> new Vitals(bornOn, sex, latest(assigned.nik(), nik), diedOn);
            case DeathRegistered death -> new Vitals(bornOn, sex, nik, death.diedOn());
            default -> this;
        };
    }

    private static @Nullable String latest(@Nullable String said, @Nullable String before) {
        return said == null ? before : said;
    }
}
