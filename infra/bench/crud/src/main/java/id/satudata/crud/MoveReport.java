package id.satudata.crud;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The body that command-service takes, with checks of its shape only. */
record MoveReport(
        @NotNull @Pattern(regexp = Shapes.SIXTEEN_DIGITS) String nik,
        @NotNull @Pattern(regexp = Shapes.VILLAGE) String toVillage,
        @NotNull LocalDate movedOn,
        @Pattern(regexp = Shapes.SIXTEEN_DIGITS) @Nullable String familyCard) {}
