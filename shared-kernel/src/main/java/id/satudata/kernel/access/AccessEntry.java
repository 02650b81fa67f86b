package id.satudata.kernel.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about one request.
 *
 * @param caller who, of which agency and in which role; null where nobody could be made out
 * @param action what was to be done; null at an address that declares none
 * @param subjects the citizens whose data it was about, as far as they are known: those shown, verified or denied
 * @param purpose why, with its lawful basis; null where no registered purpose was stated
 * @param fields that were shown; empty where access was denied
 * @param outcome {@code granted}, {@code break-glass} where only that has opened the record, or the reason of the denial
 */
public record AccessEntry(
        @Nullable Caller caller,
        @Nullable Action action,
        Set<UUID> subjects,
        @Nullable Purpose purpose,
        Set<Field> fields,
        String outcome) {

    public static final String GRANTED = "granted";
    public static final String BREAK_GLASS = "break-glass";

    public AccessEntry {
        subjects = Set.copyOf(subjects);
        fields = Set.copyOf(fields);
    }

    /** Of somebody who got no further than the door. */
    public static AccessEntry refused(@Nullable Caller caller, @Nullable Action action, String reason) {
        return new AccessEntry(caller, action, Set.of(), null, Set.of(), reason);
    }

    public boolean isGranted() {
        return outcome.equals(GRANTED) || outcome.equals(BREAK_GLASS);
    }
}
