package id.satudata.command.citizen;

import static id.satudata.command.citizen.Newborn.newborn;
import static id.satudata.command.citizen.People.BUDI;
import static id.satudata.command.citizen.People.KECANDRAN;
import static id.satudata.command.citizen.People.MANGUNSARI;
import static id.satudata.command.citizen.People.NIK_OF_BUDI;
import static id.satudata.command.citizen.People.NIK_OF_DEWI;
import static id.satudata.command.citizen.People.NIK_OF_SARI;
import static id.satudata.command.citizen.People.SARI;
import static id.satudata.command.citizen.People.budi;
import static id.satudata.command.citizen.People.day;
import static id.satudata.command.citizen.People.death;
import static id.satudata.command.citizen.People.departure;
import static id.satudata.command.citizen.People.dewi;
import static id.satudata.command.citizen.People.move;
import static id.satudata.command.citizen.People.sari;
import static id.satudata.command.decision.CaseHistory.given;
import static id.satudata.command.decision.CaseHistory.newId;

import id.satudata.command.decision.Claim;
import id.satudata.command.decision.Decision.Reason;
import id.satudata.kernel.citizen.BirthRegistered;
import id.satudata.kernel.citizen.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterBirthTest {

    private static final String NIK_OF_BIMA = "3373040107240001";
    private static final String NIK_OF_BIMO = "3373040107240002";

    @Test
    void aNewbornBelongsToTheVillageWhereTheMotherLives() {
        given(sari(), budi(), move(SARI, MANGUNSARI, "2024-06-30"))
                .when(newborn().reported())
                .thenRecorded(new BirthRegistered(
                        newId(1),
                        null,
                        "Bima Wulandari",
                        Sex.MALE,
                        day("2024-07-01"),
                        0,
                        "Salatiga",
                        MANGUNSARI,
                        NIK_OF_SARI,
                        SARI,
                        NIK_OF_BUDI,
                        BUDI))
                .withoutWarnings();
    }

    @Test
    void whereTheMotherMovesAfterTheBirthDoesNotMatter() {
        given(sari(), budi(), move(SARI, MANGUNSARI, "2024-07-02"))
                .when(newborn().reported())
                .then()
                .when(new RegisterMove(Who.of(null, newId(1)), KECANDRAN, day("2024-07-10"), null))
                .withWarnings("moves-lead-elsewhere");
    }

    @Test
    void aMotherWhoDiesGivingBirthStillHasAHome() {
        given(sari(), budi(), death(SARI, "2024-07-01"))
                .when(newborn().reported())
                .withoutWarnings();
    }

    @Test
    void withoutAHomeOfTheMotherTheVillageMustBeStated() {
        given(budi()).when(newborn().reported()).thenRefused("birth-has-a-village");
        given(sari(), budi(), departure(SARI, "2024-01-01"))
                .when(newborn().reported())
                .thenRefused("birth-has-a-village");
        given(sari(), budi(), departure(SARI, "2024-01-01"))
                .when(newborn().livingIn(KECANDRAN).reported())
                .withoutWarnings();
        given(sari(), budi()).when(newborn().livingIn("x").reported()).thenRefused("village-is-known");
    }

    @Test
    void anUnknownParentIsRecordedByNikWithAWarning() {
        given(budi()).when(newborn().livingIn(KECANDRAN).reported()).withWarnings("parent-is-registered");
        given(sari()).when(newborn().reported()).withWarnings("parent-is-registered");
    }

    @Test
    void aChildWithoutANamedMotherIsRegisteredWithAWarning() {
        given(budi())
                .when(newborn().mother(null).livingIn(KECANDRAN).reported())
                .withWarnings("mother-is-named");
        given(budi())
                .when(newborn().mother("-").livingIn(KECANDRAN).reported())
                .withWarnings("mother-is-named", "placeholder-is-no-identifier");
    }

    @Test
    void aChildWithoutANamedFatherIsRegistered() {
        given(sari()).when(newborn().father(null).reported()).withoutWarnings();
    }

    @Test
    void aMotherIsAWomanAndAFatherAMan() {
        given(sari(), budi())
                .when(newborn().mother(NIK_OF_BUDI).father(NIK_OF_SARI).reported())
                .withWarnings("mother-is-a-woman", "father-is-a-man");
    }

    @Test
    void aMotherIsOfChildbearingAge() {
        given(sari(), budi())
                .when(newborn().bornOn("2004-06-04").livingIn(KECANDRAN).reported())
                .withWarning("mother-is-of-childbearing-age");
        given(sari(), budi())
                .when(newborn().bornOn("2004-06-05").livingIn(KECANDRAN).reported())
                .withoutWarning("mother-is-of-childbearing-age");
        given(dewi(), budi())
                .on("2044-04-01")
                .when(newborn().mother(NIK_OF_DEWI).bornOn("2044-03-08").reported())
                .withWarning("mother-is-of-childbearing-age");
        given(dewi(), budi())
                .on("2044-04-01")
                .when(newborn().mother(NIK_OF_DEWI).bornOn("2044-03-07").reported())
                .withoutWarnings();
    }

    @Test
    void nobodyIsBornToTheDead() {
        given(sari(), budi(), death(SARI, "2024-06-30"))
                .when(newborn().reported())
                .withWarnings("mother-lives-to-give-birth");
    }

    @Test
    void aLateReportIsAcceptedWithAWarning() {
        given(sari(), budi()).when(newborn().bornOn("2024-05-16").reported()).withoutWarnings();
        given(sari(), budi())
                .when(newborn().bornOn("2024-05-15").reported())
                .withWarnings("births-are-reported-in-time");
    }

    @Test
    void nobodyIsBornTomorrow() {
        given(sari(), budi()).when(newborn().bornOn("2024-07-16").reported()).thenRefused("no-fact-lies-in-the-future");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void aBirthOrderIsPossible(int order) {
        given(sari(), budi()).when(newborn().order(order).reported()).thenRefused("birth-order-is-possible");
    }

    @Test
    void parentsHavePossibleNiksOfTheirOwn() {
        given(sari(), budi())
                .when(newborn().father("12").reported())
                .thenRefused("nik-is-possible")
                .atFields("fatherNik");
        given(sari(), budi())
                .when(newborn().nik(NIK_OF_SARI).reported())
                .thenRefused("nik-is-held-by-one-citizen", "nobody-is-their-own-parent");
    }

    @Test
    void theSameBirthIsNotRegisteredTwice() {
        given(sari(), budi())
                .when(newborn().reported())
                .then()
                .when(newborn().named("Bimo").reported())
                .thenRefused("birth-is-registered-once")
                .because(Reason.CONFLICT);
    }

    @Test
    void twinsHaveBirthOrders() {
        given(sari(), budi())
                .when(newborn().order(1).reported())
                .then()
                .when(newborn().order(2).reported())
                .withoutWarnings();
    }

    @Test
    void aBirthSentAgainWithANikIsTheSameChild() {
        given(sari(), budi())
                .when(newborn().reported())
                .then()
                .when(newborn().nik(NIK_OF_BIMA).reported())
                .thenRefused("birth-is-registered-once")
                .because(Reason.CONFLICT);
        given(sari(), budi())
                .when(newborn().nik(NIK_OF_BIMA).reported())
                .then()
                .when(newborn().reported())
                .thenRefused("birth-is-registered-once");
    }

    @Test
    void twoNiksOfTheSameMotherDayAndOrderMayBeTheSameChild() {
        given(sari(), budi())
                .when(newborn().nik(NIK_OF_BIMO).reported())
                .then()
                .when(newborn().nik(NIK_OF_BIMA).reported())
                .withWarnings("siblings-have-different-birth-orders");
    }

    @Test
    void anAcceptedTwinDoesNotTakeTheFirstOnesPlace() {
        given(sari(), budi())
                .when(newborn().nik(NIK_OF_BIMO).reported())
                .then()
                .when(newborn().nik(NIK_OF_BIMA).reported())
                .heldBy(Identifiers.nik(NIK_OF_BIMA), newId(2))
                .heldBy(new Claim("newborn", NIK_OF_SARI + "|2024-07-01|0"), newId(1));
    }
}
