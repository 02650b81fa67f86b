package id.satudata.command.family.api;

import id.satudata.command.citizen.api.NamesCitizen;
import id.satudata.command.recording.CitesDocument;
import id.satudata.command.recording.DocumentReference;
import id.satudata.kernel.family.FamilyRelation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone joins a family card. */
public record FamilyJoinReport(
        @NotNull @Schema(description = "Number of the card", example = "3373041203150007")
        String familyCard,

        @Schema(description = "NIK, unless named by citizenId", example = "3373044506920003") @Nullable String nik,

        @Schema(description = "id of the citizen, unless named by NIK") @Nullable UUID citizenId,

        @NotNull @Schema(example = "CHILD") FamilyRelation relation,
        @NotNull @Schema(example = "2021-12-20") LocalDate joinedOn,

        @DocumentReference
        @Schema(description = "Reference of the document behind the fact", example = "3373-LT-14122021-0001")
        @Nullable String document)
        implements NamesCitizen, CitesDocument {}
