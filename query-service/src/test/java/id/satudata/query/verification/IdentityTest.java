package id.satudata.query.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.query.search.index.SearchKey;
import id.satudata.query.search.index.SearchKeys;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {

    private static final String NIK = "3373045705900001";
    private static final LocalDate BIRTH_DATE = LocalDate.of(1990, 5, 17);
    private static final SearchKey KEY = SearchKeys.of("a-secret-of-32-characters-or-more");

    @ParameterizedTest
    @CsvSource({
        "Siti Nurhaliza, SITI NURHALIZA",
        "Siti Nurhaliza, '  siti   nurhaliza '",
        "Siti Nurhaliza, Sitinurhaliza",
        "Siti Nurhaliza, Siti-Nurhaliza.",
        "Ma'ruf, Maruf",
        "Ma'ruf, MA’RUF",
        "René, Rene",
        "'Sari, S.Pd.', Sari SPd"
    })
    void theSameLettersAreTheSameName(String registered, String sent) {
        assertThat(named(sent)).isEqualTo(named(registered));
        assertThat(named(sent).proof(KEY)).isEqualTo(named(registered).proof(KEY));
    }

    @ParameterizedTest
    @CsvSource({
        "Siti Nurhaliza, Siti Nurhalisa",
        "Siti Nurhaliza, Nurhaliza Siti",
        "Siti Nurhaliza, Siti",
        "Muhammad Rizky, Muh. Rizky",
        "Muhammad Rizky, M Rizky",
        "H. Ahmad, Ahmad",
        "Ahmad, 'Ahmad, S.H.'",
        "Soekarno, Sukarno",
        "Louis 14, Louis 15"
    })
    void anyOtherLetterIsAnotherName(String registered, String sent) {
        assertThat(named(sent).proof(KEY)).isNotEqualTo(named(registered).proof(KEY));
    }

    @Test
    void aProofIsOfAllThreeUnderOneSecret() {
        Identity identity = named("Sari");

        assertThat(Identity.of("3373045705900002", "Sari", BIRTH_DATE).proof(KEY))
                .isNotEqualTo(identity.proof(KEY));
        assertThat(Identity.of(NIK, "Sari", BIRTH_DATE.plusDays(1)).proof(KEY)).isNotEqualTo(identity.proof(KEY));
        assertThat(identity.proof(SearchKeys.of("another-secret-of-32-characters-or-more")))
                .isNotEqualTo(identity.proof(KEY));
    }

    @Test
    void anIdentityIsNeverWrittenOut() {
        assertThat(named("Sari")).hasToString("Identity[…]");
    }

    private static Identity named(String name) {
        return Identity.of(NIK, name, BIRTH_DATE);
    }
}
