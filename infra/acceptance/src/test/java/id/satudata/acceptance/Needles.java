package id.satudata.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The forms in which a text, or a hash that would still tell it, may lie about. */
final class Needles {

    private Needles() {}

    /** As it is, in upper and lower case, as hexadecimal digits and in base64 wherever it may begin there. */
    static List<String> of(String text) {
        List<String> forms = new ArrayList<>();
        for (String spelling : List.of(text, text.toUpperCase(Locale.ROOT), text.toLowerCase(Locale.ROOT))) {
            byte[] bytes = spelling.getBytes(UTF_8);
            forms.add(spelling);
            forms.add(HexFormat.of().formatHex(bytes));
            for (int offset = 0; offset < 3; offset++) {
                forms.add(base64(bytes, offset));
            }
        }
        return forms;
    }

    /** HMAC-SHA-256 of a use and a value, as both services make them of what must not be kept in clear. */
    static byte[] keyed(String secret, String use, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            mac.update(use.getBytes(UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(value.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<String> ofHash(byte[] hash) {
        ByteBuffer half = ByteBuffer.wrap(hash);
        return List.of(
                HexFormat.of().formatHex(hash),
                Base64.getEncoder().encodeToString(hash),
                new UUID(half.getLong(), half.getLong()).toString());
    }

    /** The characters of base64 that the bytes alone decide, however many stand before them. */
    private static String base64(byte[] bytes, int before) {
        byte[] shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int first = (before * 8 + 5) / 6;
        int last = shifted.length * 8 / 6;
        return encoded.substring(first, last);
    }
}
