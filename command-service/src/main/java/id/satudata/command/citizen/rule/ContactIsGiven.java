package id.satudata.command.citizen.rule;

import id.satudata.command.decision.Requirement;
import org.jspecify.annotations.Nullable;

/** There is a phone or an address to reach somebody by. */
public record ContactIsGiven(
        @Nullable String phone, @Nullable String email) implements Requirement {
    @Override
    public boolean isBroken() {
        return phone == null && email == null;
    }

    @Override
    public String field() {
        return "phone";
    }
}
