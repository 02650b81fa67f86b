package id.satudata.query.search.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndonesianNameTest {

    @ParameterizedTest
    @CsvSource({
        "Nurhaliza, Nurhalisa",
        "Nurhalizah, Nurhalisa",
        "Muhammad, Mohamad",
        "Muhammad, Muhamad",
        "Muhammad, Mochammad",
        "Muhammad, Moehammad",
        "Muhammad, Mukhammad",
        "Muhammad, Mohammed",
        "Muhammad, Muh.",
        "Muhammad, Moh",
        "Muhammad, Moch.",
        "Muhammad, Mhd",
        "Ahmad, Achmad",
        "Ahmad, Akhmad",
        "Ahmad, Ahmat",
        "Ahmad, Ach.",
        "Djoko, Joko",
        "Soekarno, Sukarno",
        "Soeharto, Suharto",
        "Tjahjo, Cahyo",
        "Tjokroaminoto, Cokroaminoto",
        "Sjahrir, Syahrir",
        "Syahrir, Sahrir",
        "Njoto, Nyoto",
        "Joesoef, Yusuf",
        "Jusuf, Yusuf",
        "Yusup, Yusuf",
        "Soejono, Sujono",
        "Soejono, Suyono",
        "Jahja, Yahya",
        "Wahju, Wahyu",
        "Fitri, Pitri",
        "Novi, Nopi",
        "Fajar, Pajar",
        "Rizky, Riski",
        "Rizqi, Rizki",
        "Zainal, Zaenal",
        "Saiful, Syaeful",
        "Khoirul, Chairul",
        "Hairul, Khairul",
        "Khusnul, Husnul",
        "Ridho, Rido",
        "Ramadhan, Ramadan",
        "Thohir, Tohir",
        "Bhakti, Bakti",
        "Ghofur, Gofur",
        "Shinta, Sinta",
        "Utsman, Usman",
        "Dzaki, Zaki",
        "Fatimah, Fatima",
        "Aisyah, Aisah",
        "Setiyawan, Setyawan",
        "Yuliyanti, Yulianti",
        "Suwarno, Suarno",
        "Dewie, Dewi",
        "Aries, Aris",
        "Yakub, Yakup",
        "Iqbal, Ikbal",
        "Eric, Erik",
        "Alex, Aleks",
        "Christina, Kristina",
        "Naufal, Nawfal",
        "Ma'ruf, Maruf",
        "Nur'aini, Nuraini",
        "José, Jose",
        "SITTI, Siti",
        "Abdurrahman, Abdul Rahman",
        "Nuraini, Nur Aini"
    })
    void spellingsOfOneNameShareAKey(String one, String other) {
        assertThat(share(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Budi, Rudi",
        "Siti, Sita",
        "Sari, Suri",
        "Joko, Yoko",
        "Jaya, Yaya",
        "Hasan, Husin",
        "Hasan, Hasanah",
        "Dewi, Devi",
        "Rina, Rini",
        "Wati, Yati",
        "Ahmad, Muhammad",
        "Mahmud, Muhammad",
        "Ani, Ana",
        "Tono, Toni",
        "Agus, Agung",
        "Eko, Eka",
        "Nurhalisa, Nurlaila",
        "Hendra, Indra",
        "Panji, Panyi",
        "Suharto, Suhartono"
    })
    void differentNamesShareNone(String one, String other) {
        assertThat(share(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H. Ahmad Fauzi | ahmad fauzi",
                "Hj. Siti Aminah | siti aminah",
                "H.Ahmad Fauzi | ahmad fauzi",
                "Drs. H. Ahmad Fauzi, M.Si. | ahmad fauzi",
                "Prof. Dr. Ir. Budi Santoso, M.Sc., Ph.D. | budi santoso",
                "Dra. Hj. Siti Aminah, S.Pd., M.Pd. | siti aminah",
                "dr. Rina Wijaya, Sp.A | rina wijaya",
                "Ahmad Fauzi, S. H. | ahmad fauzi",
                "Ahmad Fauzi S.Kom | ahmad fauzi",
                "AHMAD FAUZI, SE, MM | ahmad fauzi",
                "K.H. Ahmad Dahlan | ahmad dahlan",
                "K. H. Ahmad Dahlan | ahmad dahlan",
                "KH Ahmad Dahlan | ahmad dahlan",
                "Alm. Suharto | suharto",
                "Widodo, Joko | widodo joko",
                "Al-Fatih | al fatih"
            })
    void titlesAndDegreesAreNoPartOfAName(String written, String tokens) {
        assertThat(folded(written)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H", "Dr", "Prof.", "R.", "Bin", "S.H.", "Raden"})
    void whoeverIsCalledLikeATitleCanStillBeFound(String written) {
        assertThat(IndonesianName.of(written).required()).isNotEmpty();
    }

    @Test
    void aLeadingMIsMuhammadAndALeadingRMayBeRaden() {
        assertThat(share("M. Rizki", "Muhammad")).isTrue();
        assertThat(share("M Rizki", "Mohamad")).isTrue();
        assertThat(share("Rizki M.", "Muhammad")).isFalse();
        assertThat(share("R. Adjeng", "Raden")).isTrue();
        assertThat(share("Budi R.", "Raden")).isFalse();
    }

    @Test
    void honorificsAreKeptButNotAskedFor() {
        IndonesianName name = IndonesianName.of("R. Ahmad bin Yusuf");

        assertThat(name.required()).extracting(NameToken::folded).containsExactly("ahmad", "yusuf");
        assertThat(name.optional()).extracting(NameToken::folded).containsExactly("r", "bin");
        assertThat(name.folded()).contains("r", "bin", "ahmad", "yusuf");
    }

    @Test
    void initialsBeforeANameAreNoDegree() {
        assertThat(folded("M.A. Rahman")).isEqualTo("m a rahman");
        assertThat(folded("S.H. Mintardja")).isEqualTo("s h mintardja");
    }

    @ParameterizedTest
    @CsvSource({
        "nurhali, Nurhaliza",
        "nurhalisz, Nurhaliszah",
        "mohamm, Muhammad",
        "djok, Joko",
        "sjahr, Syahrir",
        "muha, Moh. Ali"
    })
    void aBeginningInAnySpellingIsFound(String typed, String name) {
        NameToken beginning = IndonesianName.of(typed).tokens().getFirst();

        assertThat(IndonesianName.of(name).prefixes()).containsAnyElementsOf(beginning.asPrefix());
    }

    @Test
    void aBeginningLongerThanAnyPrefixIsCutAlike() {
        String name = "Wirjodiningratkusumo";

        assertThat(IndonesianName.of(name).prefixes())
                .containsAnyElementsOf(
                        IndonesianName.of("wirjodiningrat").tokens().getFirst().asPrefix());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "😀", "...", ",,,", "'", "\u0000", "?*~:\"()[]{}\\/"})
    void whatHoldsNoLetterIsNoName(String written) {
        assertThat(IndonesianName.of(written).tokens()).isEmpty();
    }

    @Test
    void namesOfAnyLengthAndScriptAreTaken() {
        assertThat(IndonesianName.of("a".repeat(10_000)).tokens().getFirst().folded())
                .hasSize(64);
        assertThat(IndonesianName.of("Nur ".repeat(1_000)).tokens()).hasSize(20);
        assertThat(folded("ꦱꦶꦠꦶ 陈 𝒜li")).contains("陈", "ali");
    }

    private static boolean share(String one, String other) {
        return !Collections.disjoint(
                IndonesianName.of(one).keys(), IndonesianName.of(other).keys());
    }

    private static String folded(String written) {
        List<String> tokens = IndonesianName.of(written).tokens().stream()
                .map(NameToken::folded)
                .toList();
        return String.join(" ", tokens);
    }
}
