package id.satudata.command.citizen.api;

import id.satudata.command.recording.CitesDocument;
import id.satudata.command.recording.DocumentReference;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a citizen agrees to be reached. */
public record ContactReport(
        @Schema(description = "NIK, unless named by citizenId", example = "3373044506920003") @Nullable String nik,

        @Schema(description = "id of the citizen, unless named by NIK") @Nullable UUID citizenId,

        @Schema(description = "With country code", example = "+6281234567890") @Nullable String phone,

        @Schema(example = "sari@example.id") @Nullable String email,

        @NotNull @Schema(description = "The day of the consent", example = "2026-11-02")
        LocalDate givenOn,

        @DocumentReference
        @Schema(description = "Reference of the document behind the fact", example = "3373-LT-14122021-0001")
        @Nullable String document)
        implements NamesCitizen, CitesDocument {}
