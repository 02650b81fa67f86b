package id.satudata.command.citizen;

import static id.satudata.command.citizen.People.BUDI;
import static id.satudata.command.citizen.People.KECANDRAN;
import static id.satudata.command.citizen.People.NIK_OF_BUDI;
import static id.satudata.command.citizen.People.NIK_OF_SARI;
import static id.satudata.command.citizen.People.budi;
import static id.satudata.command.citizen.People.day;
import static id.satudata.command.citizen.People.sari;
import static id.satudata.command.citizen.Resident.resident;
import static id.satudata.command.decision.CaseHistory.given;
import static id.satudata.command.decision.CaseHistory.newId;

import id.satudata.command.decision.Decision.Reason;
import id.satudata.kernel.citizen.ResidentRegistered;
import id.satudata.kernel.citizen.Sex;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterResidentTest {

    @Test
    void aResidentIsRegisteredAsReportedAndHoldsTheNik() {
        given().when(resident().reported())
                .thenRecorded(new ResidentRegistered(
                        newId(1),
                        NIK_OF_SARI,
                        "Sari Wulandari",
                        Sex.FEMALE,
                        day("1992-06-05"),
                        "Salatiga",
                        KECANDRAN,
                        "3373041203150007",
                        "3373045108680002",
                        "3373041702650001",
                        day("2015-03-12")))
                .withoutWarnings()
                .about(newId(1))
                .heldBy(Identifiers.nik(NIK_OF_SARI), newId(1));
    }

    @Test
    void aResidentMayHaveNoNik() {
        given().when(resident().nik(null).reported()).withoutWarnings();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"337304450692000", "3373047206920003", "3373044513920003", "3373044506920000", "33730A4506920003"
            })
    void anImpossibleNikIsRefused(String nik) {
        given().when(resident().nik(nik).reported())
                .thenRefused("nik-is-possible")
                .because(Reason.RULE_BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-", "", "  ", "0000000000000000", " -- "})
    void aPlaceholderIsNoIdentifierAndIsNotDroppedSilently(String placeholder) {
        given().when(resident().nik(placeholder).reported())
                .withWarnings("placeholder-is-no-identifier")
                .heldByNobody(Identifiers.nik(placeholder));
        given().when(resident()
                        .familyCard(placeholder)
                        .mother(placeholder)
                        .father(placeholder)
                        .reported())
                .withWarnings(
                        "placeholder-is-no-identifier", "placeholder-is-no-identifier", "placeholder-is-no-identifier");
    }

    @Test
    void aNikOfARetiredOrMistypedAreaIsAcceptedWithAWarning() {
        given().when(resident().nik("9999994506920003").reported()).withWarnings("nik-area-is-known");
    }

    @Test
    void aNikThatDisagreesWithSexIsAcceptedWithAWarning() {
        given().when(resident().sex(Sex.MALE).reported()).withWarnings("nik-agrees-with-sex");
    }

    @Test
    void aNikThatDisagreesWithTheBirthDateIsAcceptedWithAWarning() {
        given().when(resident().bornOn("1992-06-15").reported()).withWarnings("nik-agrees-with-birth-date");
    }

    @Test
    void aNikIsHeldByOneCitizen() {
        given(sari())
                .when(resident().reported())
                .thenRefused("nik-is-held-by-one-citizen")
                .because(Reason.CONFLICT);
        given(budi()).when(resident().reported()).withoutWarnings();
    }

    @ParameterizedTest
    @CsvSource({
        "'', name-is-given",
        "'   ', name-is-given",
        "Sari 😀, name-is-spelled-in-letters",
        "S4ri, name-is-spelled-in-letters",
        "'<script>', name-is-spelled-in-letters",
        "'--', name-is-spelled-in-letters",
    })
    void aNameIsSpelledInLetters(String name, String rule) {
        given().when(resident().named(name).reported()).thenRefused(rule).atFields("name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sari",
                "H. Muh. Nur'aini, S.Pd.",
                "D’Souza-Siahaan",
                "Ni Luh (Putu)",
                "Sari a/p Rama",
                "ꦱꦫꦶ",
                "محمد"
            })
    void namesOfAnyScriptAndWithTheUsualMarksAreNames(String name) {
        given().when(resident().named(name).reported()).withoutWarnings();
    }

    @Test
    void aNameHoldsNoControlCharacters() {
        given().when(resident().named("Sari\u0000Wulandari").reported()).thenRefused("name-is-spelled-in-letters");
        given().when(resident().named("Sari\nWulandari").reported()).thenRefused("name-is-spelled-in-letters");
    }

    @Test
    void aNameIsOfReasonableLength() {
        given().when(resident().named("a".repeat(201)).reported()).thenRefused("name-is-of-reasonable-length");
        given().when(resident().named("a".repeat(200)).reported()).withoutWarnings();
    }

    @Test
    void aBirthPlaceIsReadable() {
        given().when(resident().bornIn("Salatiga\u0007").reported()).thenRefused("birth-place-is-readable");
        given().when(resident().bornIn("S".repeat(201)).reported()).thenRefused("birth-place-is-readable");
        given().when(resident().bornIn("Kampung 12, Kec. Sidomukti").reported()).withoutWarnings();
        given().when(resident().bornIn(null).reported()).withoutWarnings();
    }

    @ParameterizedTest
    @ValueSource(strings = {"33.73.04.9999", "33.73.04", "33.73", "ID", "3373041001", "", "Kecandran"})
    void anUnknownVillageIsRefused(String village) {
        given().when(resident().livingIn(village).reported()).thenRefused("village-is-known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"337304120315000", "337304120315000X"})
    void anImpossibleFamilyCardNumberIsRefused(String number) {
        given().when(resident().familyCard(number).reported()).thenRefused("family-card-number-is-possible");
    }

    @Test
    void parentsHavePossibleNiksOfTheirOwn() {
        given().when(resident().mother("1").father("2").reported())
                .thenRefused("nik-is-possible", "nik-is-possible")
                .atFields("motherNik", "fatherNik");
        given().when(resident().mother(NIK_OF_SARI).reported()).thenRefused("nobody-is-their-own-parent");
        given().when(resident().father(NIK_OF_SARI).reported()).thenRefused("nobody-is-their-own-parent");
    }

    @Test
    void aBirthDateIsPlausible() {
        given().when(resident().nik(null).bornOn("1849-12-31").reported()).thenRefused("birth-date-is-plausible");
        given().when(resident().nik(null).bornOn("1850-01-01").reported()).withoutWarnings();
        given().when(resident().nik(null).bornOn("-0044-03-15").reported()).thenRefused("birth-date-is-plausible");
    }

    @Test
    void nobodyIsRegisteredInTheFutureOrBeforeTheirBirth() {
        given().when(resident().since("2024-07-16").reported()).thenRefused("no-fact-lies-in-the-future");
        given().when(resident().since("+999999999-12-31").reported()).thenRefused("no-fact-lies-in-the-future");
        given().when(resident().since("2024-07-15").reported()).withoutWarnings();
        given().when(resident().since("1992-06-04").reported()).thenRefused("nothing-happens-before-birth");
        given().when(resident().since("1992-06-05").reported()).withoutWarnings();
    }

    @Test
    void theDayIsTheOneInTheVillagesOwnTimeZone() {
        Instant midnightInPapuaEveningInJava = Instant.parse("2024-07-14T16:00:00Z");

        given().at(midnightInPapuaEveningInJava)
                .when(resident().livingIn("91.03.01.1001").since("2024-07-15").reported())
                .withoutWarnings();
        given().at(midnightInPapuaEveningInJava)
                .when(resident().livingIn(KECANDRAN).since("2024-07-15").reported())
                .thenRefused("no-fact-lies-in-the-future");
    }

    @Test
    void allBrokenRulesAreToldAtOnce() {
        given().when(resident()
                        .nik("1")
                        .named("")
                        .livingIn("x")
                        .since("1980-01-01")
                        .reported())
                .thenRefused("nik-is-possible", "name-is-given", "village-is-known", "nothing-happens-before-birth");
    }

    @Test
    void aBrokenRuleIsToldBeforeAConflict() {
        given(budi())
                .when(resident().nik(NIK_OF_BUDI).named("").reported())
                .thenRefused("nik-is-held-by-one-citizen", "name-is-given")
                .because(Reason.RULE_BROKEN);
    }

    @Test
    void theHolderOfANikStaysWhoItWas() {
        given(budi()).when(resident().reported()).heldBy(Identifiers.nik(NIK_OF_BUDI), BUDI);
    }
}
