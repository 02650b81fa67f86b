package id.satudata.query.verification;

import static id.satudata.query.record.CaseHistory.someone;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.kernel.citizen.DeathRegistered;
import id.satudata.kernel.citizen.NameChanged;
import id.satudata.kernel.citizen.ResidentRegistered;
import id.satudata.query.record.CaseHistory;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final String VILLAGE = "33.73.04.1001";
    private static final String NIK = "3373044107900001";
    private static final String BORN = "1990-07-01";

    @Test
    void whoeverIsTakenOverIsKnownFromThatDayOn() {
        assertThat(Period.of(resident().events())).containsExactly(period("Sari", BORN, "2020-01-01", null));
    }

    @Test
    void whoeverHasNoNikIsKnownOnceOneIsGiven() {
        CaseHistory child = someone().born(VILLAGE, "2023-01-01");
        assertThat(Period.of(child.events())).isEmpty();

        child.given(NIK, "2023-03-01");

        assertThat(Period.of(child.events())).containsExactly(period("Sari", "2023-01-01", "2023-03-01", null));
    }

    @Test
    void aNewNameEndsTheOldOneOnItsDayAndMayBeTakenBack() {
        CaseHistory life = resident().renamed("Dewi", "2021-05-05").renamed("Sari", "2022-05-05");

        assertThat(Period.of(life.events()))
                .containsExactly(
                        period("Sari", BORN, "2020-01-01", "2021-05-05"),
                        period("Dewi", BORN, "2021-05-05", "2022-05-05"),
                        period("Sari", BORN, "2022-05-05", null));
        life.recorded("2022-06-01").revoked(NameChanged.class);
        assertThat(Period.of(life.events())).hasSize(2);
    }

    @Test
    void aCorrectedBirthDateWasNeverAnother() {
        CaseHistory life =
                resident().recorded("2021-01-01").corrected(ResidentRegistered.class, "birthDate", "1990-07-10");

        assertThat(Period.of(life.events())).containsExactly(period("Sari", "1990-07-10", "2020-01-01", null));
    }

    @Test
    void whatIsNoPartOfAnIdentityEndsNoPeriod() {
        CaseHistory life = resident().moved("33.73.02.1001", "2021-05-05").departed("2021-06-06");

        assertThat(Period.of(life.events())).containsExactly(period("Sari", BORN, "2020-01-01", null));
    }

    @Test
    void theDeadRemainWhoTheyWere() {
        CaseHistory life = resident().died("2021-05-05").renamed("Dewi", "2022-01-01");
        assertThat(Period.of(life.events())).containsExactly(period("Sari", BORN, "2020-01-01", null));

        life.recorded("2022-02-02").revoked(DeathRegistered.class);

        assertThat(Period.of(life.events())).hasSize(2);
    }

    @Test
    void whoeverNeverWasIsNobody() {
        assertThat(Period.of(resident()
                        .recorded("2021-01-01")
                        .revoked(ResidentRegistered.class)
                        .events()))
                .isEmpty();
    }

    private static CaseHistory resident() {
        return someone().takenOver(VILLAGE, BORN, "2020-01-01");
    }

    private static Period period(String name, String birthDate, String from, @Nullable String until) {
        return new Period(
                Identity.of(NIK, name, LocalDate.parse(birthDate)),
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
    }
}
