package id.satudata.kernel.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NikTest {

    private final Nik womans = new Nik("3373044506920003");
    private final Nik mans = new Nik("3373041702900004");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "-",
                "337304450692000",
                "33730445069200031",
                "33730445O6920003",
                " 373044506920003",
                "3373040006920003",
                "3373043206920003",
                "3373044006920003",
                "3373047206920003",
                "3373044500920003",
                "3373044513920003",
                "3373043002960001",
                "3373047102960001",
                "3373043104960001",
                "3373047106960001",
                "3373044506920000",
                "３３７３０４４５０６９２０００３"
            })
    void impossibleDigitsAreNoNik(String digits) {
        assertThat(Nik.isValid(digits)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Nik(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3373040101010001", "3373043112990001", "3373044101010001", "3373047112999999"})
    void daysFromTheFirstToTheLastArePossibleForMenAndWomen(String digits) {
        assertThat(Nik.isValid(digits)).isTrue();
    }

    @Test
    void theLeapDayIsPossibleInAnyYearForTheCenturyIsNotTold() {
        assertThat(Nik.isValid("3373042902000001")).isTrue();
        assertThat(Nik.isValid("3373046902010001")).isTrue();
    }

    @Test
    void theAreaIsTheFirstSixDigits() {
        assertThat(womans.area()).isEqualTo("337304");
    }

    @Test
    void aWomansDayIsFortyMore() {
        assertThat(womans.agreesWith(Sex.FEMALE)).isTrue();
        assertThat(womans.agreesWith(Sex.MALE)).isFalse();
        assertThat(womans.agreesWith(LocalDate.parse("1992-06-05"))).isTrue();
    }

    @Test
    void aMansDayIsTheDay() {
        assertThat(mans.agreesWith(Sex.MALE)).isTrue();
        assertThat(mans.agreesWith(Sex.FEMALE)).isFalse();
        assertThat(mans.agreesWith(LocalDate.parse("1990-02-17"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-02-18", "1990-03-17", "1991-02-17"})
    void anotherDayMonthOrYearDisagrees(LocalDate other) {
        assertThat(mans.agreesWith(other)).isFalse();
    }

    @Test
    void theCenturyIsNotInANik() {
        assertThat(mans.agreesWith(LocalDate.parse("1890-02-17"))).isTrue();
    }

    @Test
    void aNikDoesNotShowItselfInLogs() {
        assertThat(womans.toString()).doesNotContain("3373");
    }
}
