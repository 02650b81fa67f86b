package id.satudata.command.citizen.api;

import id.satudata.command.recording.CitesDocument;
import id.satudata.command.recording.DocumentReference;
import id.satudata.kernel.citizen.Sex;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A live birth. */
public record BirthReport(
        @NotNull @Schema(example = "Bima Wulandari") String name,
        @NotNull @Schema(example = "MALE") Sex sex,
        @NotNull @Schema(example = "2021-12-14") LocalDate birthDate,

        @Schema(description = "0 for a single birth, else 1, 2, … within a multiple birth", example = "0") @Nullable Integer birthOrder,

        @Schema(example = "Salatiga") @Nullable String birthPlace,
        @Schema(example = "3373044506920003") @Nullable String motherNik,
        @Schema(example = "3373041702900004") @Nullable String fatherNik,

        @Schema(description = "16 digits; absent until there is one", example = "3373041412210001") @Nullable String nik,

        @Schema(description = "Absent for the village where the mother lives that day", example = "33.73.04.1001")
        @Nullable String village,

        @DocumentReference
        @Schema(description = "Reference of the document behind the fact", example = "3373-LT-14122021-0001")
        @Nullable String document)
        implements CitesDocument {}
