package id.satudata.command.family.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import java.time.LocalDate;
import java.util.Optional;

/** The dead are on no new card. */
@Law("UU 23/2006 art. 61")
public record OnlyTheLivingJoinAFamily(String field, Optional<Citizen> citizen, LocalDate day) implements Requirement {
    @Override
    public boolean isBroken() {
        return citizen.filter(someone -> someone.isDeadOn(day)).isPresent();
    }
}
