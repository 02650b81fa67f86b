package id.satudata.kernel.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One decision about access.
 *
 * @param caller who; null where nobody could be made out
 * @param action what was to be done; null at an address that declares none
 * @param subject the citizen it was about, where it was about one
 * @param purpose as stated, once it is known to be a registered one
 * @param fields that were shown; empty where access was denied
 * @param outcome {@code granted}, {@code break-glass} where only that has opened the record, or the reason of the denial
 */
public record AccessEntry(
        @Nullable Caller caller,
        @Nullable Action action,
        @Nullable UUID subject,
        @Nullable Purpose purpose,
        Set<Field> fields,
        String outcome) {

    public static final String GRANTED = "granted";
    public static final String BREAK_GLASS = "break-glass";
}
