package id.satudata.command.citizen.rule;

import id.satudata.command.decision.Requirement;
import org.jspecify.annotations.Nullable;

/** A child and a parent are two. */
public record NobodyIsTheirOwnParent(
        String field, @Nullable String nik, @Nullable String parentNik) implements Requirement {
    @Override
    public boolean isBroken() {
        return nik != null && nik.equals(parentNik);
    }
}
