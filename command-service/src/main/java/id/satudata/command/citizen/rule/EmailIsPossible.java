package id.satudata.command.citizen.rule;

import id.satudata.command.decision.Requirement;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address has a mailbox and a domain; whether it exists only a letter to it can tell. */
public record EmailIsPossible(@Nullable String email) implements Requirement {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile("[^\\s@\\p{Cc}]{1,64}@[^\\s@\\p{Cc}.]+(\\.[^\\s@\\p{Cc}.]+)+");

    @Override
    public boolean isBroken() {
        return email != null
                && (email.length() > LONGEST || !SHAPE.matcher(email).matches());
    }

    @Override
    public String field() {
        return "email";
    }

    /** Masked: the address is somebody's. */
    @Override
    public String toString() {
        return "EmailIsPossible[…]";
    }
}
