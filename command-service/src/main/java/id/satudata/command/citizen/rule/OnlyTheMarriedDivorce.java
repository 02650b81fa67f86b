package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import java.time.LocalDate;
import java.util.UUID;

/** A divorce ends a marriage that the register knows, and ends it once. */
@Law("UU 23/2006 art. 39")
public record OnlyTheMarriedDivorce(Citizen citizen, UUID spouseId, LocalDate divorcedOn) implements Requirement {
    @Override
    public boolean isBroken() {
        return citizen.marriageTo(spouseId, divorcedOn)
                .filter(marriage -> !citizen.isDivorced(marriage.marriageId()))
                .isEmpty();
    }

    @Override
    public String field() {
        return "spouses";
    }
}
