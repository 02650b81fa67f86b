package id.satudata.privacy.payload;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.kernel.privacy.Category;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a payload that is locked. With one subject it is one of several copies, any of which will do; with two it can
 * only be opened with the keys of both.
 *
 * @param of whose keys it takes, in the order in which they were applied
 * @param identity ciphertext of a JSON object with fields of that category; so for the others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Lock(List<UUID> of, byte @Nullable [] identity, byte @Nullable [] statistics, byte @Nullable [] consent) {

    static Lock of(List<UUID> subjects, Category category, byte[] ciphertext) {
        return new Lock(
                subjects,
                category == Category.IDENTITY ? ciphertext : null,
                category == Category.STATISTICS ? ciphertext : null,
                category == Category.CONSENT ? ciphertext : null);
    }

    Lock and(Lock other) {
        return new Lock(
                of,
                identity == null ? other.identity : identity,
                statistics == null ? other.statistics : statistics,
                consent == null ? other.consent : consent);
    }

    byte @Nullable [] ciphertext(Category category) {
        return switch (category) {
            case IDENTITY -> identity;
            case STATISTICS -> statistics;
            case CONSENT -> consent;
        };
    }

    boolean isOfOne() {
        return of.size() == 1;
    }

    /** What a ciphertext is bound to: it cannot be moved to another event, subject or category. */
    static byte[] context(UUID eventId, List<UUID> subjects, Category category) {
        ByteBuffer context = ByteBuffer.allocate((1 + subjects.size()) * 2 * Long.BYTES + 1);
        put(context, eventId);
        subjects.forEach(subject -> put(context, subject));
        return context.put((byte) category.ordinal()).array();
    }

    private static void put(ByteBuffer context, UUID id) {
        context.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
}
