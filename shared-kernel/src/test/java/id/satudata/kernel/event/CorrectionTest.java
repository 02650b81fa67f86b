package id.satudata.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.satudata.kernel.citizen.BirthRegistered;
import id.satudata.kernel.citizen.MarriageRegistered;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.family.FamilyCardIssued;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionTest {

    private static final UUID MOTHER = new UUID(0, 2);

    private final BirthRegistered birth = birth("Bima", Sex.MALE, LocalDate.parse("2021-12-14"), 0, "Salatiga");

    @Test
    void oneFieldChangesAndEverythingElseStays() {
        LocalDate day = LocalDate.parse("2021-12-15");

        assertThat(Correction.apply(birth, "name", "Bimo"))
                .isEqualTo(birth("Bimo", Sex.MALE, birth.birthDate(), 0, "Salatiga"));
        assertThat(Correction.apply(birth, "sex", "FEMALE"))
                .isEqualTo(birth("Bima", Sex.FEMALE, birth.birthDate(), 0, "Salatiga"));
        assertThat(Correction.apply(birth, "birthDate", "2021-12-15"))
                .isEqualTo(birth("Bima", Sex.MALE, day, 0, "Salatiga"));
        assertThat(Correction.apply(birth, "birthOrder", "2"))
                .isEqualTo(birth("Bima", Sex.MALE, birth.birthDate(), 2, "Salatiga"));
        assertThat(Correction.apply(birth, "birthPlace", null))
                .isEqualTo(birth("Bima", Sex.MALE, birth.birthDate(), 0, null));
    }

    @ParameterizedTest
    @CsvSource({
        "birthDate, 14-12-2021",
        "birthDate, 2021-02-30",
        "birthOrder, first",
        "sex, BOY",
        "motherId, 00000000-0000-0000-0000-000000000009",
        "shoeSize, 42"
    })
    void whatDoesNotFitIsRefused(String field, String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Correction.apply(birth, field, value));
        assertThat(Correction.fits(birth, field, value)).isFalse();
    }

    @Test
    void aNumberCannotBeEmptied() {
        assertThatIllegalArgumentException().isThrownBy(() -> Correction.apply(birth, "birthOrder", null));
    }

    @Test
    void idsAndListsCannotBeCorrected() {
        assertThat(Correction.correctableFields(MarriageRegistered.class)).containsExactly("marriedOn");
        assertThat(Correction.correctableFields(FamilyCardIssued.class))
                .containsExactly("number", "village", "issuedOn");
    }

    private static BirthRegistered birth(String name, Sex sex, LocalDate birthDate, int order, @Nullable String place) {
        return new BirthRegistered(
                new UUID(0, 1), null, name, sex, birthDate, order, place, "33.73.04.1001", null, MOTHER, null, null);
    }
}
