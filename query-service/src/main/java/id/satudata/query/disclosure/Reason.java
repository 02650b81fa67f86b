package id.satudata.query.disclosure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Why a figure is not shown. All figures hidden together bear the same reason: which of them is the small one would help
 * to work it out.
 */
public enum Reason {
    /** It, or one that could be worked out from it, is about too few people. */
    SMALL_CELL,
    /** A figure that it is part of is hidden. */
    COMPLEMENTARY,
    /** No figures of this shape, or of this day, are published. */
    UNPUBLISHED_SHAPE;

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
