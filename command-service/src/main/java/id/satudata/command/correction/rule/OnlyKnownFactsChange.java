package id.satudata.command.correction.rule;

import id.satudata.command.decision.Decision.Reason;
import id.satudata.command.decision.Requirement;

/** The event is one that the log has, and that tells a fact. */
public record OnlyKnownFactsChange(boolean known) implements Requirement {
    @Override
    public boolean isBroken() {
        return !known;
    }

    @Override
    public String field() {
        return "eventId";
    }

    @Override
    public Reason reason() {
        return Reason.UNKNOWN_SUBJECT;
    }
}
