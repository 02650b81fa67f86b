package id.satudata.command.correction.api;

import id.satudata.command.recording.CitesDocument;
import id.satudata.command.recording.DocumentReference;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A field of an earlier fact was recorded wrongly. */
public record CorrectionReport(
        @NotNull @Schema(description = "The event that told the fact")
        UUID eventId,

        @NotNull @Schema(description = "The field of that fact", example = "birthDate")
        String field,

        @Schema(description = "What it should have said, as text; absent if nothing", example = "1992-06-15") @Nullable String value,

        @DocumentReference
        @Schema(description = "Reference of the document behind the fact", example = "3373-LT-14122021-0001")
        @Nullable String document)
        implements CitesDocument {}
