package id.satudata.query.search.index;

import static id.satudata.query.record.CaseHistory.someone;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.kernel.citizen.ResidentRegistered;
import id.satudata.query.record.CaseHistory;
import id.satudata.query.record.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CitizenDocumentsTest {

    private static final SearchKey KEY = SearchKeys.of("only-for-tests-only-for-tests-only");

    private final CitizenDocuments documents =
            new CitizenDocuments(KEY, Clock.fixed(Instant.parse("2024-01-15T05:00:00Z"), ZoneOffset.UTC));

    @Test
    void aDocumentSaysWhatIsSoToday() {
        var life = someone()
                .takenOver("33.73.04.1001", "1990-07-01", "2020-01-01")
                .moved("33.73.04.1003", "2021-01-01")
                .moved("33.73.03.1001", "2024-02-01");

        IndexEntry entry = entry(life);

        assertThat(entry.document().village()).isEqualTo("33.73.04.1003");
        assertThat(entry.document().district()).isEqualTo("33.73.04");
        assertThat(entry.document().regency()).isEqualTo("33.73");
        assertThat(entry.document().province()).isEqualTo("33");
        assertThat(entry.document().status()).isEqualTo(Status.RESIDENT);
        assertThat(entry.version()).isEqualTo(3);
        assertThat(entry.nextChange()).isEqualTo(LocalDate.of(2024, 2, 1));
    }

    @Test
    void whoeverHasDiedIsFoundWhereTheyLastLived() {
        var life = someone()
                .takenOver("33.73.04.1001", "1990-07-01", "2020-01-01")
                .departed("2021-01-01")
                .died("2022-01-01");

        assertThat(entry(life).document().village()).isEqualTo("33.73.04.1001");
        assertThat(entry(life).document().status()).isEqualTo(Status.DECEASED);
        assertThat(entry(life).nextChange()).isNull();
    }

    @Test
    void whoeverDiedBeforeBeingTakenOverIsFoundNowhere() {
        var life =
                someone().takenOver("33.73.04.1001", "1990-07-01", "2020-01-01").died("2019-01-01");

        assertThat(entry(life).document().village()).isNull();
        assertThat(entry(life).document().province()).isNull();
        assertThat(entry(life).document().status()).isEqualTo(Status.DECEASED);
    }

    @Test
    void whoeverNeverWasLeavesOnlyAVersion() {
        var life = someone()
                .takenOver("33.73.04.1001", "1990-07-01", "2020-01-01")
                .recorded("2021-01-01")
                .revoked(ResidentRegistered.class);

        assertThat(entry(life).document()).isEqualTo(CitizenDocument.unregistered(life.citizenId()));
        assertThat(entry(life).version()).isEqualTo(2);
    }

    @Test
    void theNikIsHeldOnlyAsAHashUnderTheSecret() {
        var life = someone().takenOver("33.73.04.1001", "1990-07-01", "2020-01-01");
        SearchKey other = SearchKeys.of("another-secret-another-secret-another");

        assertThat(entry(life).document().nik())
                .isEqualTo(KEY.nikTerm("3373044107900001"))
                .isNotEqualTo(other.nikTerm("3373044107900001"))
                .doesNotContain("3373044107900001");
    }

    @Test
    void aRetiredVillageStandsUnderItsPresentCode() {
        var life = someone().takenOver("92.71.01.1001", "1990-07-01", "2020-01-01");

        assertThat(entry(life).document().province()).isEqualTo("96");
    }

    private IndexEntry entry(CaseHistory life) {
        return documents.entry(life.citizenId(), life.events());
    }
}
