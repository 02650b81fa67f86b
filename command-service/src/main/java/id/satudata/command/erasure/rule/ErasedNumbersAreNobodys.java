package id.satudata.command.erasure.rule;

import id.satudata.command.decision.Claim;
import id.satudata.command.decision.Expectation;
import java.util.Set;

/** Even a hashed NIK would tell whose it was: it is let go, and may be registered again. */
public record ErasedNumbersAreNobodys(Set<Claim> released) implements Expectation {
    @Override
    public boolean isBroken() {
        return !released.isEmpty();
    }

    @Override
    public String field() {
        return "nik";
    }
}
