package id.satudata.command.citizen.api;

import id.satudata.command.recording.CitesDocument;
import id.satudata.command.recording.DocumentReference;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The end of a marriage. */
public record DivorceReport(
        @NotNull @Schema(description = "The two who were married") @Size(min = 2, max = 2) List<@NotNull @Valid CitizenName> spouses,

        @NotNull @Schema(example = "2020-10-08") LocalDate divorcedOn,

        @DocumentReference
        @Schema(description = "Reference of the document behind the fact", example = "3373-LT-14122021-0001")
        @Nullable String document)
        implements CitesDocument {}
