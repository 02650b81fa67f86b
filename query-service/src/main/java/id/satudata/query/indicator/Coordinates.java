package id.satudata.query.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.family.FamilyRelation;
import id.satudata.query.cube.Dimension;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where in the breakdown a figure stands; only the dimensions asked for are there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Coordinates(
        @Nullable Sex sex,
        @Nullable Integer age,
        @Schema(example = "0-4") @Nullable String ageBand,

        @Schema(allowableValues = {"HEAD", "SPOUSE", "CHILD", "OTHER", "NONE"}) @Nullable String familyRole) {

    static Coordinates of(Map<Dimension, Integer> codes) {
        return new Coordinates(
                sex(codes.get(Dimension.SEX)),
                codes.get(Dimension.AGE),
                band(codes.get(Dimension.AGE_BAND)),
                role(codes.get(Dimension.FAMILY_ROLE)));
    }

    /** The cell under a dimension, for CSV. */
    @Nullable Object get(Dimension dimension) {
        return switch (dimension) {
            case SEX -> sex;
            case AGE -> age;
            case AGE_BAND -> ageBand;
            case FAMILY_ROLE -> familyRole;
        };
    }

    private static @Nullable Sex sex(@Nullable Integer code) {
        return code == null ? null : Sex.values()[code - 1];
    }

    private static @Nullable String band(@Nullable Integer lowest) {
        return lowest == null ? null : lowest + "-" + (lowest + Dimension.BAND - 1);
    }

    private static @Nullable String role(@Nullable Integer code) {
        if (code == null) {
            return null;
        }
        return code == 0 ? "NONE" : FamilyRelation.values()[code - 1].name();
    }
}
