package id.satudata.kernel.access;

/**
 * A row of the policy: somebody may do something.
 *
 * @param sectors whether only in the sectors of the token
 * @param regions whether only in the regions of the token
 * @param fields the personal fields it shows
 * @param needsPurpose whether a registered purpose has to be stated
 */
public record Grant(Role role, Action action, Scope sectors, Scope regions, Fields fields, boolean needsPurpose) {

    public Grant {
        if (fields == Fields.MASKED && !needsPurpose) {
            throw new IllegalArgumentException("What is masked depends on the purpose: " + role + " " + action);
        }
    }
}
