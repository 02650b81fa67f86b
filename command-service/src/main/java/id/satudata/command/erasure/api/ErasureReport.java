package id.satudata.command.erasure.api;

import id.satudata.command.citizen.api.NamesCitizen;
import id.satudata.command.recording.CitesDocument;
import id.satudata.command.recording.DocumentReference;
import id.satudata.kernel.privacy.ErasureGround;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Personal data about a citizen is to go. */
public record ErasureReport(
        @Schema(description = "NIK, unless named by citizenId", example = "3373044506920003") @Nullable String nik,

        @Schema(description = "id of the citizen, unless named by NIK") @Nullable UUID citizenId,

        @NotNull @Schema(description = "UU 27/2022 art. 43 (1), a to d", example = "CONSENT_WITHDRAWN")
        ErasureGround ground,

        @Size(max = 50) @Schema(
                description = "The fields to erase; all that the ground lets go if absent",
                example = "[\"phone\",\"email\"]")
        @Nullable List<String> fields,

        @DocumentReference
        @Schema(description = "Reference of the request behind it", example = "DPO-2026-0017")
        @Nullable String document)
        implements NamesCitizen, CitesDocument {}
