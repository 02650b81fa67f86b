package id.satudata.command.citizen.rule;

import id.satudata.command.decision.Expectation;
import java.util.Set;
import java.util.UUID;

/**
 * A correction or revocation contradicts none of the facts that rested on what it changes.
 *
 * @param before the events whose facts had nothing to rest on before
 * @param after the events whose facts have nothing to rest on now
 */
public record OtherFactsStillFit(Set<UUID> before, Set<UUID> after) implements Expectation {
    @Override
    public boolean isBroken() {
        return !before.containsAll(after);
    }

    @Override
    public String field() {
        return "eventId";
    }
}
