package id.satudata.command.rights.rule;

import id.satudata.command.decision.Requirement;
import id.satudata.kernel.event.Event;
import id.satudata.kernel.event.FactCorrected;
import id.satudata.kernel.event.FactRevoked;
import id.satudata.kernel.event.PersonalDataErased;
import id.satudata.kernel.event.StandingFacts.Change;
import id.satudata.kernel.rights.RightsKind;
import java.util.Optional;
import java.util.Set;

/** Whoever asked for a correction got a correction or a revocation, and whoever asked for an erasure an erasure. */
public record WorkIsWhatWasAsked(RightsKind asked, Optional<Change> work) implements Requirement {
    @Override
    public boolean isBroken() {
        return work.filter(change -> !fitting().contains(change.kind())).isPresent();
    }

    /** The other rights are not used by changing what stands. */
    private Set<Class<? extends Event>> fitting() {
        return switch (asked) {
            case CORRECTION -> Set.of(FactCorrected.class, FactRevoked.class);
            case ERASURE -> Set.of(PersonalDataErased.class);
            case ACCESS, RESTRICTION, OBJECTION -> Set.of();
        };
    }

    @Override
    public String field() {
        return "doneBy";
    }
}
