package id.satudata.command.rights.rule;

import id.satudata.command.decision.Requirement;

/** An answer stands; whoever has more to ask asks again. */
public record RequestsAreAnsweredOnce(boolean isAnswered) implements Requirement {
    @Override
    public boolean isBroken() {
        return isAnswered;
    }

    @Override
    public String field() {
        return "requestId";
    }
}
