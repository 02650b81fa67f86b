package id.satudata.command.rights.rule;

import id.satudata.command.decision.Requirement;
import id.satudata.kernel.rights.RightsKind;
import org.jspecify.annotations.Nullable;

/** Access is to everything; whoever asks for anything else says what is wrong, or what it is about. */
public record RequestsSayWhatTheyAreAbout(
        RightsKind kind, @Nullable String statement) implements Requirement {
    @Override
    public boolean isBroken() {
        return kind != RightsKind.ACCESS && statement == null;
    }

    @Override
    public String field() {
        return "statement";
    }
}
