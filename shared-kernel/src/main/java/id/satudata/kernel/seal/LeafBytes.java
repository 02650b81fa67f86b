package id.satudata.kernel.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The canonical bytes of a leaf: the log's name, then each column; of every one of them first its length as four bytes,
 * most significant first, or minus one for null. So no two different rows have the same bytes.
 */
public final class LeafBytes {
    private static final int NULL = -1;
    private static final int MICROS_A_SECOND = 1_000_000;
    private static final int NANOS_A_MICRO = 1_000;

    private LeafBytes() {}

    /** @param fields each by one of the methods below, or as it is, or null */
    public static byte[] of(String log, List<byte @Nullable []> fields) {
        byte[] name = text(log);
        int length = Integer.BYTES + name.length;
        for (byte[] field : fields) {
            length += Integer.BYTES + (field == null ? 0 : field.length);
        }
        ByteBuffer leaf = ByteBuffer.allocate(length).putInt(name.length).put(name);
        for (byte[] field : fields) {
            if (field == null) {
                leaf.putInt(NULL);
            } else {
                leaf.putInt(field.length).put(field);
            }
        }
        return leaf.array();
    }

    /** Eight bytes, most significant first. */
    public static byte[] integer(long value) {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }

    /** Sixteen bytes, most significant first. */
    public static byte[] uuid(UUID value) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array();
    }

    /** One after the other in their order, each after its length as columns have it. */
    static byte[] uuids(@Nullable UUID[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * (Integer.BYTES + 2 * Long.BYTES));
        for (UUID value : values) {
            if (value == null) {
                bytes.putInt(NULL);
            } else {
                bytes.putInt(2 * Long.BYTES).put(uuid(value));
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** Microseconds since 1970 as an integer. What lies outside of it (an infinity) wraps around, it does not fail. */
    public static byte[] instant(Instant value) {
        return integer(value.getEpochSecond() * MICROS_A_SECOND + value.getNano() / NANOS_A_MICRO);
    }

    /** In UTF-8. */
    public static byte[] text(String value) {
        return value.getBytes(StandardCharsets.UTF_8);
    }
}
