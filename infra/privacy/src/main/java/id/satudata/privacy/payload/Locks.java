package id.satudata.privacy.payload;

import id.satudata.kernel.privacy.Category;
import id.satudata.privacy.key.BrokenSeal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads locks token by token: every event that is read begins with them. */
final class Locks {

    private static final int CATEGORIES = Category.values().length;

    private Locks() {}

    /** Leaves the parser right behind them. */
    static List<Lock> read(JsonParser parser) {
        require(parser.nextToken() == JsonToken.START_ARRAY);
        List<Lock> locks = new ArrayList<>(1);
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            locks.add(lock(parser));
        }
        require(parser.currentToken() == JsonToken.END_ARRAY);
        return locks;
    }

    private static Lock lock(JsonParser parser) {
        List<UUID> of = List.of();
        byte[][] ciphertexts = new byte[CATEGORIES][];
        for (String field = parser.nextName(); field != null; field = parser.nextName()) {
            parser.nextToken();
            if (field.equals("of")) {
                of = subjects(parser);
            } else {
                ciphertexts[categoryOf(field).ordinal()] = parser.getBinaryValue();
            }
        }
        require(parser.currentToken() == JsonToken.END_OBJECT && !of.isEmpty());
        return new Lock(
                of,
                ciphertext(ciphertexts, Category.IDENTITY),
                ciphertext(ciphertexts, Category.STATISTICS),
                ciphertext(ciphertexts, Category.CONSENT));
    }

    private static byte @Nullable [] ciphertext(byte[][] ciphertexts, Category category) {
        return ciphertexts[category.ordinal()];
    }

    private static List<UUID> subjects(JsonParser parser) {
        List<UUID> subjects = new ArrayList<>(1);
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            subjects.add(subject(parser.getString()));
        }
        return subjects;
    }

    private static UUID subject(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new BrokenSeal();
        }
    }

    private static Category categoryOf(String field) {
        return switch (field) {
            case "identity" -> Category.IDENTITY;
            case "statistics" -> Category.STATISTICS;
            case "consent" -> Category.CONSENT;
            default -> throw new BrokenSeal();
        };
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new BrokenSeal();
        }
    }
}
