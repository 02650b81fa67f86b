package id.satudata.kernel.region;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The levels of government, outermost first, each with the shape of its codes (Permendagri 58/2021). */
public enum Level {
    NATION("ID", 0, "nation.csv"),
    PROVINCE("##", 2, "provinces.csv"),
    REGENCY("##.##", 4, "regencies.csv"),
    DISTRICT("##.##.##", 6, "districts.csv"),
    VILLAGE("##.##.##.####", 10, "villages.csv");

    private final String shape;
    private final int digits;
    private final String resource;

    Level(String shape, int digits, String resource) {
        this.shape = shape;
        this.digits = digits;
        this.resource = resource;
    }

    /**
     * The level of a code.
     *
     * @throws IllegalArgumentException for anything that is not shaped like a region code
     */
    public static Level of(String code) {
        return ofShape(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "A region code is ID or of the form 99, 99.99, 99.99.99 or 99.99.99.9999"));
    }

    static Optional<Level> ofShape(String code) {
        return Arrays.stream(values())
                .filter(level -> level.shape.length() == code.length())
                .filter(level -> level.hasShapeOf(code))
                .findFirst();
    }

    /** No region bears a number 00 or 0000: the shorter code of the level above would mean the same. */
    private boolean hasShapeOf(String code) {
        int number = 0;
        for (int i = 0; i < code.length(); i++) {
            char wanted = shape.charAt(i);
            char found = code.charAt(i);
            if (wanted == '#' ? found < '0' || found > '9' : found != wanted || wanted == '.' && number == 0) {
                return false;
            }
            number = wanted == '#' ? number * 10 + found - '0' : 0;
        }
        return digits == 0 || number > 0;
    }

    /**
     * The level of that {@link #wireName()}.
     *
     * @throws IllegalArgumentException for any other word
     */
    public static Level named(String wireName) {
        return Arrays.stream(values())
                .filter(level -> level.wireName().equals(wireName))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("A level is one of nation, province, regency, district, village"));
    }

    /** The name in JSON and in query parameters: {@code village}. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The characters of a code of this level: 13 for {@code 33.73.04.1001}. */
    public int codeLength() {
        return shape.length();
    }

    /** The digits of a code of this level, 0 for the nation. */
    int digits() {
        return digits;
    }

    String resource() {
        return resource;
    }

    /** The next level out; none outside the nation. */
    public Optional<Level> above() {
        return this == NATION ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    /** The next level in; none inside a village. */
    public Optional<Level> below() {
        return this == VILLAGE ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
