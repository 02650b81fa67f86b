package id.satudata.command.citizen.rule;

import id.satudata.command.decision.Decision.Reason;
import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import java.util.Optional;
import java.util.UUID;

/** A NIK names one citizen for ever. */
@Law("UU 24/2013 art. 13")
public record NikIsHeldByOneCitizen(UUID citizenId, Optional<UUID> holder) implements Requirement {
    @Override
    public boolean isBroken() {
        return holder.filter(other -> !other.equals(citizenId)).isPresent();
    }

    @Override
    public String field() {
        return "nik";
    }

    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }
}
