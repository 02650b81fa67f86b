package id.satudata.command.decision;

/** A rule without which nothing is recorded. */
public non-sealed interface Requirement extends Rule {

    /** What kind of refusal a breach is. */
    default Decision.Reason reason() {
        return Decision.Reason.RULE_BROKEN;
    }
}
