package id.satudata.command.rights.rule;

import id.satudata.command.decision.Decision.Reason;
import id.satudata.command.decision.Requirement;

/** Only requests that were received are answered. */
public record RequestIsKnown(boolean isKnown) implements Requirement {
    @Override
    public boolean isBroken() {
        return !isKnown;
    }

    @Override
    public String field() {
        return "requestId";
    }

    @Override
    public Reason reason() {
        return Reason.UNKNOWN_SUBJECT;
    }
}
