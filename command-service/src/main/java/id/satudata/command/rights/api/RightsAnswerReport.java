package id.satudata.command.rights.api;

import id.satudata.command.recording.CitesDocument;
import id.satudata.command.recording.DocumentReference;
import id.satudata.kernel.rights.RightsOutcome;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request is answered. */
public record RightsAnswerReport(
        @NotNull @Schema(description = "subjectId of the request's receipt")
        UUID requestId,

        @NotNull @Schema(example = "GRANTED") RightsOutcome outcome,

        @Size(max = 2_000) @Schema(
                description = "Told to whoever asked; a refusal must have it",
                example = "Spelled as in the deed of birth")
        @Nullable String reason,

        @Size(max = 200) @Schema(description = "Law and article; a refusal must have it. Names nobody", example = "UU 27/2022 art. 30")
        @Nullable String legalBasis,

        @Schema(description = "id of the event by which it was done: a correction, revocation or erasure") @Nullable UUID doneBy,

        @DocumentReference
        @Schema(description = "Reference of the letter, if there is one", example = "DPO-2026-0017")
        @Nullable String document)
        implements CitesDocument {

    /** Masked: a reason may name people. */
    @Override
    public String toString() {
        return "RightsAnswerReport[" + requestId + "…]";
    }
}
