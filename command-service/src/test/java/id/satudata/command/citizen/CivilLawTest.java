package id.satudata.command.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Properties;
import org.junit.jupiter.api.Test;

class CivilLawTest {

    @Test
    void theLawInForceIsTheOneInTheFile() {
        assertThat(CivilLaw.inForce()).isEqualTo(new CivilLaw(60, 30, 90, 19, 12, 55, 1850));
    }

    @Test
    void aLawThatIsSilentOnANumberIsNoLaw() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CivilLaw.of(new Properties()))
                .withMessageContaining("birth.report-within-days");
    }
}
