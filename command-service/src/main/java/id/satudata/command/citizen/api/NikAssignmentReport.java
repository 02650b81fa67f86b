package id.satudata.command.citizen.api;

import id.satudata.command.recording.CitesDocument;
import id.satudata.command.recording.DocumentReference;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A NIK for someone registered without one. */
public record NikAssignmentReport(
        @NotNull @Schema(description = "Id of the citizen") UUID citizenId,

        @NotNull @Schema(description = "The NIK they are given", example = "3373041412210001")
        String nik,

        @NotNull @Schema(example = "2022-01-10") LocalDate assignedOn,

        @DocumentReference
        @Schema(description = "Reference of the document behind the fact", example = "3373-LT-14122021-0001")
        @Nullable String document)
        implements CitesDocument {}
