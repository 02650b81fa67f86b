package id.satudata.command.citizen.rule;

import id.satudata.command.decision.Decision.Reason;
import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Mother, day and birth order name a newborn who has no NIK yet. */
@Law("UU 23/2006 art. 27")
public record BirthIsRegisteredOnce(@Nullable String nik, UUID childId, Optional<UUID> registered)
        implements Requirement {
    @Override
    public boolean isBroken() {
        return nik == null && registered.filter(other -> !other.equals(childId)).isPresent();
    }

    @Override
    public String field() {
        return "birthOrder";
    }

    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }
}
