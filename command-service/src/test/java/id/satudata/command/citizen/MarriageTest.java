package id.satudata.command.citizen;

import static id.satudata.command.citizen.People.BUDI;
import static id.satudata.command.citizen.People.DEWI;
import static id.satudata.command.citizen.People.NIK_OF_BUDI;
import static id.satudata.command.citizen.People.SARI;
import static id.satudata.command.citizen.People.budi;
import static id.satudata.command.citizen.People.day;
import static id.satudata.command.citizen.People.death;
import static id.satudata.command.citizen.People.dewi;
import static id.satudata.command.citizen.People.marriage;
import static id.satudata.command.citizen.People.sari;
import static id.satudata.command.citizen.People.who;
import static id.satudata.command.decision.CaseHistory.given;
import static id.satudata.command.decision.CaseHistory.newId;

import id.satudata.command.decision.CaseHistory;
import id.satudata.command.decision.Decision.Reason;
import id.satudata.kernel.citizen.DivorceRegistered;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MarriageTest {

    private static final UUID MARRIAGE = new UUID(3, 3);

    @Test
    void aMarriageIsRecordedOnceWithEachSpouse() {
        given(sari(), budi())
                .when(new RegisterMarriage(who(SARI), Who.of(NIK_OF_BUDI, null), day("2016-05-21")))
                .thenRecorded(
                        marriage(SARI, newId(1), BUDI, "2016-05-21"), marriage(BUDI, newId(1), SARI, "2016-05-21"))
                .withoutWarnings()
                .about(SARI);
    }

    @Test
    void bothSpousesAreKnown() {
        given(sari())
                .when(marry(SARI, BUDI, "2016-05-21"))
                .thenRefused("citizen-is-known")
                .because(Reason.UNKNOWN_SUBJECT)
                .atFields("spouses[1].citizenId");
    }

    @Test
    void nobodyMarriesThemselves() {
        given(sari()).when(marry(SARI, SARI, "2016-05-21")).thenRefused("nobody-marries-themselves");
    }

    @Test
    void onlyTheLivingMarry() {
        given(sari(), budi(), death(BUDI, "2016-05-20"))
                .when(marry(SARI, BUDI, "2016-05-21"))
                .thenRefused("only-the-living-marry")
                .atFields("spouses[1]");
    }

    @Test
    void nobodyMarriesTomorrowOrBeforeBirth() {
        given(sari(), budi()).when(marry(SARI, BUDI, "2024-07-16")).thenRefused("no-fact-lies-in-the-future");
        given(sari(), budi()).when(marry(SARI, BUDI, "1991-01-01")).thenRefused("nothing-happens-before-birth");
    }

    @Test
    void spousesAreNineteen() {
        given(sari(), budi())
                .when(marry(BUDI, SARI, "2011-06-04"))
                .withWarnings("spouses-are-of-age")
                .atField("spouses-are-of-age", "spouses[1]");
        given(sari(), budi()).when(marry(BUDI, SARI, "2011-06-05")).withoutWarnings();
    }

    @Test
    void aMarriageBesideAnotherIsAcceptedWithAWarning() {
        married()
                .and(dewi())
                .when(marry(DEWI, BUDI, "2018-01-01"))
                .withWarnings("spouses-are-unmarried")
                .atField("spouses-are-unmarried", "spouses[1]");
    }

    @Test
    void aWidowerIsUnmarried() {
        married()
                .and(dewi(), death(SARI, "2017-01-01"))
                .when(marry(DEWI, BUDI, "2018-01-01"))
                .withoutWarnings();
        married()
                .and(dewi(), death(SARI, "2019-01-01"))
                .when(marry(DEWI, BUDI, "2018-01-01"))
                .withWarnings("spouses-are-unmarried");
    }

    @Test
    void whoeverIsDivorcedIsUnmarried() {
        married()
                .and(dewi())
                .when(divorce(SARI, BUDI, "2017-10-08"))
                .then()
                .when(marry(DEWI, BUDI, "2018-01-01"))
                .withoutWarnings();
    }

    @Test
    void aDivorceEndsTheMarriageOfBoth() {
        married()
                .when(divorce(BUDI, SARI, "2020-10-08"))
                .thenRecorded(
                        new DivorceRegistered(BUDI, MARRIAGE, SARI, day("2020-10-08")),
                        new DivorceRegistered(SARI, MARRIAGE, BUDI, day("2020-10-08")))
                .withoutWarnings()
                .about(BUDI);
    }

    @Test
    void onlyTheMarriedDivorce() {
        given(sari(), budi()).when(divorce(SARI, BUDI, "2020-10-08")).thenRefused("only-the-married-divorce");
        married().when(divorce(SARI, BUDI, "2016-05-20")).thenRefused("only-the-married-divorce");
        married()
                .when(divorce(SARI, BUDI, "2020-10-08"))
                .then()
                .when(divorce(SARI, BUDI, "2021-01-01"))
                .thenRefused("only-the-married-divorce");
        married()
                .when(divorce(SARI, BUDI, "2020-10-08"))
                .then()
                .when(divorce(SARI, BUDI, "2020-10-07"))
                .thenRefused("only-the-married-divorce");
    }

    @Test
    void onlyTheLivingDivorce() {
        married()
                .and(death(SARI, "2019-01-01"))
                .when(divorce(SARI, BUDI, "2020-10-08"))
                .thenRefused("only-the-living-divorce");
    }

    @Test
    void nobodyIsDivorcedTomorrow() {
        married().when(divorce(SARI, BUDI, "2024-07-16")).thenRefused("no-fact-lies-in-the-future");
    }

    private static CaseHistory married() {
        return given(
                sari(),
                budi(),
                marriage(SARI, MARRIAGE, BUDI, "2016-05-21"),
                marriage(BUDI, MARRIAGE, SARI, "2016-05-21"));
    }

    private static RegisterMarriage marry(UUID one, UUID other, String day) {
        return new RegisterMarriage(who(one).at("spouses[0]."), who(other).at("spouses[1]."), day(day));
    }

    private static RegisterDivorce divorce(UUID one, UUID other, String day) {
        return new RegisterDivorce(who(one).at("spouses[0]."), who(other).at("spouses[1]."), day(day));
    }
}
