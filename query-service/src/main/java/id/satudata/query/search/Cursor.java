package id.satudata.query.search;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * The last hit of a page, after which the next begins, and how many there are in all.
 *
 * @param score of that hit
 * @param nameLength words in its name
 * @param total hits of the question, as counted with the first page
 */
record Cursor(float score, short nameLength, UUID citizenId, long total) {

    static final int BYTES = Float.BYTES + Short.BYTES + 2 * Long.BYTES + Long.BYTES;

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .putFloat(score)
                .putShort(nameLength)
                .putLong(citizenId.getMostSignificantBits())
                .putLong(citizenId.getLeastSignificantBits())
                .putLong(total)
                .array();
    }

    static Cursor of(ByteBuffer bytes) {
        return new Cursor(
                bytes.getFloat(), bytes.getShort(), new UUID(bytes.getLong(), bytes.getLong()), bytes.getLong());
    }
}
