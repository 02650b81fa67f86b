package id.satudata.command.citizen.rule;

import id.satudata.command.decision.Expectation;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two children of one mother and day that share a birth order may be one child reported twice. */
public record SiblingsHaveDifferentBirthOrders(@Nullable String nik, UUID childId, Optional<UUID> registered)
        implements Expectation {
    @Override
    public boolean isBroken() {
        return nik != null && registered.filter(other -> !other.equals(childId)).isPresent();
    }

    @Override
    public String field() {
        return "birthOrder";
    }
}
