package id.satudata.command.rights.api;

import id.satudata.command.citizen.api.NamesCitizen;
import id.satudata.command.recording.CitesDocument;
import id.satudata.command.recording.DocumentReference;
import id.satudata.kernel.rights.RightsKind;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A citizen uses a right. */
public record RightsRequestReport(
        @Schema(
                description = "NIK, unless named by citizenId; a citizen's own token says who it is",
                example = "3373044506920003")
        @Nullable String nik,

        @Schema(description = "id of the citizen, unless named by NIK") @Nullable UUID citizenId,

        @NotNull @Schema(example = "CORRECTION") RightsKind kind,

        @Size(max = 2_000) @Schema(
                description = "What is asked for; may be left out for ACCESS, which is to everything",
                example = "My name lacks a letter")
        @Nullable String statement,

        @DocumentReference
        @Schema(description = "Reference of the letter, if there is one", example = "DPO-2026-0017")
        @Nullable String document)
        implements NamesCitizen, CitesDocument {

    /** The same about whoever has sent it. */
    RightsRequestReport by(UUID self) {
        return new RightsRequestReport(null, self, kind, statement, document);
    }

    boolean namesAnotherThan(UUID self) {
        return nik != null || (citizenId != null && !citizenId.equals(self));
    }

    /** Masked: a statement may say anything about anybody. */
    @Override
    public String toString() {
        return "RightsRequestReport[" + kind + "…]";
    }
}
