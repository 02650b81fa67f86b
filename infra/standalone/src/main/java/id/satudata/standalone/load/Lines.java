package id.satudata.standalone.load;

import id.satudata.standalone.load.Entry.FactLine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes lines for the batch resource. */
final class Lines {
    static final JsonMapper JSON = JsonMapper.shared();
    private static final int KEY_LENGTH = 40;
    private static final String OF_CONTENT = "content-";
    private static final int LONG_DIGITS = 15;

    private Lines() {}

    /** A line whose key is drawn from what it says, so that sending it again adds nothing. */
    static FactLine of(long line, String type, JsonNode fact) {
        return of(line, type, OF_CONTENT + digest(type + " " + fact).substring(0, KEY_LENGTH), fact);
    }

    static FactLine of(long line, String type, String key, JsonNode fact) {
        var whole = JSON.createObjectNode().put("type", type).put("key", key).set("fact", fact);
        return new FactLine(line, key, whole.toString(), Subjects.of(type, fact));
    }

    /** Whether the key was drawn from what the line says. */
    static boolean isKeyOfContent(String key) {
        return key.startsWith(OF_CONTENT) && key.length() == OF_CONTENT.length() + KEY_LENGTH;
    }

    /** As much of a key of content as fits into a number: enough to tell it from all others of a file. */
    static long number(String key) {
        return HexFormat.fromHexDigitsToLong(key, OF_CONTENT.length(), OF_CONTENT.length() + LONG_DIGITS);
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
