package id.satudata.command.citizen.rule;

import id.satudata.command.decision.Requirement;
import java.time.LocalDate;
import java.util.Optional;

/** A life begins with its birth. */
public record NothingHappensBeforeBirth(String field, LocalDate day, Optional<LocalDate> bornOn)
        implements Requirement {
    @Override
    public boolean isBroken() {
        return bornOn.filter(day::isBefore).isPresent();
    }
}
