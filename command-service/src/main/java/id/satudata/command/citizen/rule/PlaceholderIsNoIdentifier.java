package id.satudata.command.citizen.rule;

import id.satudata.command.citizen.Identifiers;
import id.satudata.command.decision.Expectation;
import org.jspecify.annotations.Nullable;

/** Noughts, dashes and blanks stand for an identifier that is missing, and are not recorded. */
public record PlaceholderIsNoIdentifier(
        String field, @Nullable String stated) implements Expectation {
    @Override
    public boolean isBroken() {
        return stated != null && Identifiers.stated(stated) == null;
    }
}
