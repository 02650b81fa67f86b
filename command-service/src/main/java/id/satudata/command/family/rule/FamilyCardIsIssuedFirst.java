package id.satudata.command.family.rule;

import id.satudata.command.decision.Requirement;
import java.time.LocalDate;
import java.util.Optional;

/** Nobody joins or leaves a card before it is issued. */
public record FamilyCardIsIssuedFirst(String field, LocalDate day, Optional<LocalDate> issuedOn)
        implements Requirement {
    @Override
    public boolean isBroken() {
        return issuedOn.filter(day::isBefore).isPresent();
    }
}
