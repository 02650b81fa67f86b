package id.satudata.query.verification;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody says to be.
 *
 * @param nik 16 digits
 * @param name as registered, titles included; case, accents, blanks and punctuation do not matter
 * @param birthDate yyyy-mm-dd
 * @param unknown fields that mean nothing here, and are refused
 */
record VerificationBody(
        @Schema(example = "3373044506920003", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String nik,

        @Schema(example = "Sari Wulandari", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String name,

        @Schema(example = "1992-06-05", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String birthDate,

        @Schema(hidden = true) @JsonAnySetter @Nullable Map<String, Object> unknown) {

    /** Who is asked about is nobody else's business. */
    @Override
    public String toString() {
        return "VerificationBody[…]";
    }
}
