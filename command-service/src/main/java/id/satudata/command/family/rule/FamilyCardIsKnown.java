package id.satudata.command.family.rule;

import id.satudata.command.decision.Decision.Reason;
import id.satudata.command.decision.Requirement;

/** Members join and leave cards that have been issued. */
public record FamilyCardIsKnown(boolean known) implements Requirement {
    @Override
    public boolean isBroken() {
        return !known;
    }

    @Override
    public String field() {
        return "familyCard";
    }

    @Override
    public Reason reason() {
        return Reason.UNKNOWN_SUBJECT;
    }
}
