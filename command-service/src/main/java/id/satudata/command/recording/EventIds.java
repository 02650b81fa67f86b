package id.satudata.command.recording;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Draws time-ordered ids (RFC 9562, version 7), so that neighbours in time are neighbours in an index. */
@Component
class EventIds {
    private static final int VERSION = 0x7;
    private static final int VARIANT = 0b10;

    private final SecureRandom random = new SecureRandom();

    UUID next(Instant now) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        ByteBuffer drawn = ByteBuffer.wrap(bytes);
        long high = now.toEpochMilli() << 16 | VERSION << 12 | drawn.getLong() >>> 52;
        long low = (long) VARIANT << 62 | drawn.getLong() >>> 2;
        return new UUID(high, low);
    }
}
