package id.satudata.crud;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The body that command-service takes, with checks of its shape only. */
record ResidentReport(
        @Pattern(regexp = Shapes.SIXTEEN_DIGITS) @Nullable String nik,
        @NotNull @Size(min = 1, max = 200) String name,
        @NotNull Sex sex,
        @NotNull LocalDate birthDate,
        @Size(max = 200) @Nullable String birthPlace,
        @NotNull @Pattern(regexp = Shapes.VILLAGE) String village,
        @Pattern(regexp = Shapes.SIXTEEN_DIGITS) @Nullable String familyCard,
        @Pattern(regexp = Shapes.SIXTEEN_DIGITS) @Nullable String motherNik,
        @Pattern(regexp = Shapes.SIXTEEN_DIGITS) @Nullable String fatherNik,
        @NotNull LocalDate effectiveOn) {

    enum Sex {
        MALE,
        FEMALE
    }
}
