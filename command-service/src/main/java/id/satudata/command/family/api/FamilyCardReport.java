package id.satudata.command.family.api;

import id.satudata.command.recording.CitesDocument;
import id.satudata.command.recording.DocumentReference;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A family card with its first members. */
public record FamilyCardReport(
        @NotNull @Schema(description = "16 digits", example = "3373041203150007")
        String number,

        @NotNull @Schema(description = "Code of the kelurahan or desa of the household", example = "33.73.04.1001")
        String village,

        @NotNull @Schema(example = "2015-03-12") LocalDate issuedOn,

        @NotNull @Schema(description = "Exactly one of them is the head") @Size(min = 1, max = 100) List<@NotNull @Valid MemberReport> members,

        @DocumentReference
        @Schema(description = "Reference of the document behind the fact", example = "3373-LT-14122021-0001")
        @Nullable String document)
        implements CitesDocument {}
