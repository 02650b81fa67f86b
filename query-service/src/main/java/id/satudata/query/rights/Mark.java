package id.satudata.query.rights;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** The last request of a page: where it stood then, so that one answered meanwhile moves nothing. */
record Mark(boolean isAnswered, Instant dueAt, UUID requestId) {

    private static final int BYTES = 1 + 3 * Long.BYTES + Integer.BYTES;

    static Mark of(RightsCase last) {
        return new Mark(!last.isOpen(), last.dueAt(), last.requestId());
    }

    String text() {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .put((byte) (isAnswered ? 1 : 0))
                .putLong(dueAt.getEpochSecond())
                .putInt(dueAt.getNano())
                .putLong(requestId.getMostSignificantBits())
                .putLong(requestId.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Empty for what {@link #text} has not written. */
    static Optional<Mark> parse(String text) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            return bytes.remaining() == BYTES ? read(bytes) : Optional.empty();
        } catch (IllegalArgumentException noMark) {
            return Optional.empty();
        }
    }

    private static Optional<Mark> read(ByteBuffer bytes) {
        boolean answered = bytes.get() == 1;
        long seconds = bytes.getLong();
        int nanos = bytes.getInt();
        boolean isTime = seconds >= 0 && seconds < Integer.MAX_VALUE * 4L && nanos >= 0 && nanos < 1_000_000_000;
        return isTime
                ? Optional.of(new Mark(
                        answered, Instant.ofEpochSecond(seconds, nanos), new UUID(bytes.getLong(), bytes.getLong())))
                : Optional.empty();
    }
}
