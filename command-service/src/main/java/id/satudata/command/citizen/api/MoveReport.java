package id.satudata.command.citizen.api;

import id.satudata.command.recording.CitesDocument;
import id.satudata.command.recording.DocumentReference;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of residence within the country. */
public record MoveReport(
        @Schema(description = "NIK, unless named by citizenId", example = "3373044506920003") @Nullable String nik,

        @Schema(description = "id of the citizen, unless named by NIK") @Nullable UUID citizenId,

        @NotNull @Schema(description = "Code of the kelurahan or desa of the new residence", example = "33.73.04.1001")
        String toVillage,

        @NotNull @Schema(description = "At most 90 days ahead", example = "2022-07-01")
        LocalDate movedOn,

        @Schema(description = "Number of the new family card, if it changes", example = "3373041203150007") @Nullable String familyCard,

        @DocumentReference
        @Schema(description = "Reference of the document behind the fact", example = "3373-LT-14122021-0001")
        @Nullable String document)
        implements NamesCitizen, CitesDocument {}
