package id.satudata.command.family.api;

import id.satudata.command.citizen.api.NamesCitizen;
import id.satudata.kernel.family.FamilyRelation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone on a family card, and as what. */
public record MemberReport(
        @Schema(description = "NIK, unless named by citizenId", example = "3373044506920003") @Nullable String nik,

        @Schema(description = "id of the citizen, unless named by NIK") @Nullable UUID citizenId,

        @NotNull @Schema(example = "HEAD") FamilyRelation relation)
        implements NamesCitizen {}
