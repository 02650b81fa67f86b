package id.satudata.command.citizen.rule;

import id.satudata.command.decision.Expectation;
import id.satudata.command.decision.Law;
import org.jspecify.annotations.Nullable;

/** Foundlings have no known mother; others do. */
@Law("UU 23/2006 art. 28")
public record MotherIsNamed(@Nullable String motherNik) implements Expectation {
    @Override
    public boolean isBroken() {
        return motherNik == null;
    }

    @Override
    public String field() {
        return "motherNik";
    }
}
