package id.satudata.query.search;

import id.satudata.query.api.Allowed;
import id.satudata.query.api.Problem;
import id.satudata.query.search.index.SearchKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Hands cursors out as opaque text, and takes back only those it made, for the question it made them for. */
@Component
class Cursors {

    private static final int SIGNATURE = 16;

    private final SearchKey key;

    Cursors(SearchKey key) {
        this.key = key;
    }

    String write(Cursor cursor, Question question) {
        byte[] content = cursor.bytes();
        byte[] signed = ByteBuffer.allocate(Cursor.BYTES + SIGNATURE)
                .put(content)
                .put(signature(content, question))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** @throws Problem 400 for anything else than a cursor of this question */
    Cursor read(String text, Question question) {
        ByteBuffer signed = ByteBuffer.wrap(decoded(text));
        if (signed.capacity() != Cursor.BYTES + SIGNATURE) {
            throw refused();
        }
        byte[] content = new byte[Cursor.BYTES];
        byte[] signature = new byte[SIGNATURE];
        signed.get(content).get(signature);
        if (!MessageDigest.isEqual(signature, signature(content, question))) {
            throw refused();
        }
        return Cursor.of(ByteBuffer.wrap(content));
    }

    private byte[] signature(byte[] content, Question question) {
        byte[] identity = question.identity().getBytes(StandardCharsets.UTF_8);
        byte[] whole = ByteBuffer.allocate(content.length + identity.length)
                .put(content)
                .put(identity)
                .array();
        return Arrays.copyOf(key.signature(whole), SIGNATURE);
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException malformed) {
            throw refused();
        }
    }

    private static Problem refused() {
        return Problem.badParameter("cursor", Allowed.CURSOR);
    }
}
