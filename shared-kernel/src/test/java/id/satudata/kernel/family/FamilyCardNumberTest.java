package id.satudata.kernel.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyCardNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "-", "0000000000000000", "337304120315000", "33730412031500071", "3373041203150O07"})
    void anythingButSixteenDigitsIsNoNumber(String text) {
        assertThat(FamilyCardNumber.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new FamilyCardNumber(text));
    }

    @Test
    void sixteenDigitsAreANumber() {
        assertThat(new FamilyCardNumber("3373041203150007").value()).isEqualTo("3373041203150007");
    }

    @Test
    void aNumberDoesNotShowItselfInLogs() {
        assertThat(new FamilyCardNumber("3373041203150007").toString()).doesNotContain("3373");
    }
}
