package id.satudata.kernel.region;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * A well-formed region code. It need not be in any edition: {@link Regions#find(RegionCode)} tells.
 *
 * @param value {@code ID}, or 99, 99.99, 99.99.99, 99.99.99.9999
 */
public record RegionCode(@JsonValue String value) implements Comparable<RegionCode> {
    public static final RegionCode NATION = new RegionCode("ID");

    private static final int KEY_DIGITS = Level.VILLAGE.digits();

    /** @throws IllegalArgumentException for anything that is not shaped like a region code */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RegionCode {
        Level.of(value);
    }

    public static RegionCode of(String value) {
        return new RegionCode(value);
    }

    /** The code, or nothing where the text is not shaped like one. */
    public static Optional<RegionCode> parse(String text) {
        return Level.ofShape(text).map(level -> new RegionCode(text));
    }

    static RegionCode ofKey(long key, Level level) {
        if (level == Level.NATION) {
            return NATION;
        }
        var dotted = new StringBuilder(Long.toString(key))
                .insert(6, '.')
                .insert(4, '.')
                .insert(2, '.');
        return new RegionCode(dotted.substring(0, level.codeLength()));
    }

    public Level level() {
        return Level.of(value);
    }

    /** The code one level out; none for the nation. */
    public Optional<RegionCode> parent() {
        return level().above().map(this::ancestor);
    }

    /**
     * The code of that level in which this one lies; itself for its own level.
     *
     * @throws IllegalArgumentException for a level further in than this code's
     */
    public RegionCode ancestor(Level level) {
        if (level.compareTo(level()) > 0) {
            throw new IllegalArgumentException("A " + level().wireName() + " lies in no " + level.wireName());
        }
        return level == Level.NATION ? NATION : new RegionCode(value.substring(0, level.codeLength()));
    }

    /** Whether the other code is this one or lies in it. */
    public boolean contains(RegionCode other) {
        return other.level().compareTo(level()) >= 0 && other.ancestor(level()).equals(this);
    }

    /** The digits, filled up with noughts to ten: whatever lies in a region follows it directly. */
    long key() {
        return key(value);
    }

    /** The first key after those that lie in this region. */
    long endKey() {
        long span = 1;
        for (int digit = level().digits(); digit < KEY_DIGITS; digit++) {
            span *= 10;
        }
        return key() + span;
    }

    static long key(String code) {
        long key = 0;
        int digits = 0;
        for (int i = 0; i < code.length(); i++) {
            int digit = code.charAt(i) - '0';
            if (digit >= 0 && digit <= 9) {
                key = key * 10 + digit;
                digits++;
            }
        }
        for (; digits < KEY_DIGITS; digits++) {
            key *= 10;
        }
        return key;
    }

    /** The nation first, then by digits: a region before what lies in it. */
    @Override
    public int compareTo(RegionCode other) {
        int byKey = Long.compare(key(), other.key());
        return byKey != 0 ? byKey : level().compareTo(other.level());
    }

    @Override
    public String toString() {
        return value;
    }
}
