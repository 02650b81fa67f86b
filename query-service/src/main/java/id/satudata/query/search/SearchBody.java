package id.satudata.query.search;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for; every field may be left out.
 *
 * @param q a name or the beginning of one, in any spelling and order, or a whole NIK
 * @param bornFrom the first day of birth, included
 * @param bornTo the last day of birth, included
 * @param cursor from the answer before, to be sent with the same question
 * @param unknown fields that mean nothing here, and are refused
 */
record SearchBody(
        @Schema(example = "nurhalisa") @Nullable String q,
        @Schema(example = "33.73") @Nullable String region,
        @Schema(example = "FEMALE") @Nullable String sex,
        @Schema(example = "1990-01-01") @Nullable String bornFrom,
        @Schema(example = "1999-12-31") @Nullable String bornTo,
        @Schema(example = "RESIDENT") @Nullable String status,

        @Schema(example = "20", implementation = Integer.class) @Nullable String size,

        @Nullable String cursor,
        @Schema(hidden = true) @JsonAnySetter @Nullable Map<String, Object> unknown) {

    /** What is looked for may name a person. */
    @Override
    public String toString() {
        return "SearchBody[…]";
    }
}
