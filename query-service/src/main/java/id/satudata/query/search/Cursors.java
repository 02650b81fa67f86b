package id.satudata.query.search;

import id.satudata.query.api.Allowed;
import id.satudata.query.api.Problem;
import id.satudata.query.search.index.SearchKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Hands cursors out sealed, since they name somebody whom their reader may not be shown, and takes back only those it
 * made, for the question it made them for.
 */
@Component
class Cursors {

    private static final String SEAL = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG = 16;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    Cursors(SearchKey key) {
        this.key = new SecretKeySpec(key.secretOf("cursors"), "AES");
    }

    String write(Cursor cursor, Question question) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, cursor.bytes(), question);
        byte[] whole = ByteBuffer.allocate(NONCE + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** @throws Problem 400 for anything else than a cursor of this question */
    Cursor read(String text, Question question) {
        ByteBuffer whole = ByteBuffer.wrap(decoded(text));
        if (whole.capacity() < NONCE + TAG) {
            throw refused();
        }
        byte[] nonce = new byte[NONCE];
        byte[] sealed = new byte[whole.capacity() - NONCE];
        whole.get(nonce).get(sealed);
        return Cursor.of(ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, nonce, sealed, question)));
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] content, Question question) {
        try {
            Cipher cipher = Cipher.getInstance(SEAL);
            cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
            cipher.updateAAD(question.identity().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (AEADBadTagException foreign) {
            throw refused();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + SEAL, impossible);
        }
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
