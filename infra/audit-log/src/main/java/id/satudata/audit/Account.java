package id.satudata.audit;

import id.satudata.kernel.access.AccessEntry;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the audit says of one decision. Nobody's name or number is in it, of people only their ids; nor what was searched
 * for.
 *
 * @param service which decided
 * @param actor technical id of whoever asked
 * @param action what was to be done; null at an address that declares none
 * @param decision {@code granted}, {@code break-glass}, {@code denied}, or {@code rules-changed}
 * @param reason of a denial, as its problem's type names it
 * @param purpose as it was stated, if it is registered
 * @param basis lawful basis of the purpose
 * @param fields that were shown
 * @param subjects the citizens whose data it was about, as far as they are known
 * @param rules fingerprint of the rules that hold from now on, where they have changed
 */
public record Account(
        String service,
        @Nullable String actor,
        @Nullable String agency,
        @Nullable String role,
        @Nullable String action,
        String decision,
        @Nullable String reason,
        @Nullable String purpose,
        @Nullable String basis,
        List<String> fields,
        List<UUID> subjects,
        @Nullable String rules) {

    public static final String GRANTED = AccessEntry.GRANTED;
    public static final String BREAK_GLASS = AccessEntry.BREAK_GLASS;
    public static final String DENIED = "denied";
    public static final String RULES_CHANGED = "rules-changed";

    public Account {
        fields = List.copyOf(fields);
        subjects = List.copyOf(subjects);
    }

    /** The same without saying whom it was about. */
    public Account withoutSubjects() {
        return new Account(
                service, actor, agency, role, action, decision, reason, purpose, basis, fields, List.of(), rules);
    }

    static Account ofRules(String service, String fingerprint) {
        return new Account(
                service, null, null, null, null, RULES_CHANGED, null, null, null, List.of(), List.of(), fingerprint);
    }
}
