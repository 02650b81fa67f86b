package id.satudata.privacy.payload;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;

/** JSON put together of pieces that are JSON already. */
final class JsonBytes {

    private final ByteArrayOutputStream bytes;

    JsonBytes(int expected) {
        this.bytes = new ByteArrayOutputStream(expected);
    }

    JsonBytes add(String ascii) {
        bytes.writeBytes(ascii.getBytes(US_ASCII));
        return this;
    }

    JsonBytes add(byte[] piece, int from, int length) {
        bytes.write(piece, from, length);
        return this;
    }

    /** The fields of an object, and a comma after them where there are any. */
    JsonBytes addFields(byte[] object) {
        return object.length == 2 ? this : add(object, 1, object.length - 2).add(",");
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }
}
