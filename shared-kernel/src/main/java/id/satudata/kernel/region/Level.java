package id.satudata.kernel.region;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The levels of government, outermost first, each with the shape of its codes (Permendagri 58/2021). */
public enum Level {
    NATION("ID", 0, "nation.csv"),
    PROVINCE("##", 2, "provinces.csv"),
    REGENCY("##.##", 4, "regencies.csv"),
    DISTRICT("##.##.##", 6, "districts.csv"),
    VILLAGE("##.##.##.####", 10, "villages.csv");

    private final Pattern codes;
    private final int codeLength;
    private final int digits;
    private final String resource;

    Level(String shape, int digits, String resource) {
        // No region bears a number 00 or 0000; the shorter code of the level above would mean the same.
        this.codes = Pattern.compile(
                shape.replace(".", "\\.").replace("####", "(?!0000)\\d{4}").replace("##", "(?!00)\\d\\d"));
        this.codeLength = shape.length();
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
                .filter(level -> level.codeLength == code.length())
                .filter(level -> level.codes.matcher(code).matches())
                .findFirst();
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
        return codeLength;
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
