package id.satudata.query.cube;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** By what a figure can be broken down besides the region. */
public enum Dimension {
    SEX("sex", "e.sex"),
    /** Completed years. */
    AGE("age", Dimension.YEARS),
    /** Five completed years, by the lowest of them. */
    AGE_BAND("ageBand", Dimension.YEARS + " / 5 * 5"),
    FAMILY_ROLE("familyRole", "e.family_role");

    public static final int BAND = 5;

    // Not age(date, date), which would resolve to timestamps with time zone. The unborn are counted as newborn.
    private static final String YEARS =
            "greatest(0, extract(year from age(%s::timestamp, e.birth::timestamp))::integer)";

    private final String wireName;
    private final String expression;

    Dimension(String wireName, String expression) {
        this.wireName = wireName;
        this.expression = expression;
    }

    public String wireName() {
        return wireName;
    }

    public static Optional<Dimension> named(String wireName) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.wireName.equals(wireName))
                .findFirst();
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(Dimension::wireName).toList();
    }

    /** @param day SQL of the day on which ages are taken */
    String expression(String day) {
        return expression.formatted(day);
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
