package id.satudata.command.decision;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One sentence that facts obey. Implemented by a record that bears the sentence as its name. */
public sealed interface Rule permits Requirement, Expectation {

    boolean isBroken();

    /** The JSON field of the fact that the rule speaks of. */
    default @Nullable String field() {
        return null;
    }

    /** What its message needs to be filled in; never personal data. */
    default List<Object> arguments() {
        return List.of();
    }

    default Finding finding() {
        Law law = getClass().getAnnotation(Law.class);
        return new Finding(idOf(getClass()), field(), arguments(), law == null ? null : law.value());
    }

    /** Its name in kebab-case, by which senders and messages know it: {@code only-the-living-move}. */
    static String idOf(Class<? extends Rule> rule) {
        return rule.getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
