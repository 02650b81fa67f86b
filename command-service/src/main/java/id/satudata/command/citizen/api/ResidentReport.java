package id.satudata.command.citizen.api;

import id.satudata.kernel.citizen.Sex;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person taken over from an older register. */
public record ResidentReport(
        @Schema(description = "16 digits; absent if there is none", example = "3373044506920003") @Nullable String nik,

        @NotNull @Schema(example = "Sari Wulandari") String name,
        @NotNull @Schema(example = "FEMALE") Sex sex,
        @NotNull @Schema(example = "1992-06-05") LocalDate birthDate,
        @Schema(example = "Salatiga") @Nullable String birthPlace,

        @NotNull @Schema(description = "Code of the kelurahan or desa of residence", example = "33.73.04.1001")
        String village,

        @Schema(description = "16 digits", example = "3373041203150007") @Nullable String familyCard,

        @Schema(example = "3373045108680002") @Nullable String motherNik,
        @Schema(example = "3373041702650001") @Nullable String fatherNik,

        @NotNull @Schema(description = "Day from which the register counts the person there", example = "2015-03-12")
        LocalDate effectiveOn) {}
