package id.satudata.command.correction;

import static id.satudata.command.citizen.Newborn.newborn;
import static id.satudata.command.citizen.People.BUDI;
import static id.satudata.command.citizen.People.DEWI;
import static id.satudata.command.citizen.People.KECANDRAN;
import static id.satudata.command.citizen.People.MANGUNSARI;
import static id.satudata.command.citizen.People.NIK_OF_SARI;
import static id.satudata.command.citizen.People.SARI;
import static id.satudata.command.citizen.People.arrival;
import static id.satudata.command.citizen.People.budi;
import static id.satudata.command.citizen.People.day;
import static id.satudata.command.citizen.People.death;
import static id.satudata.command.citizen.People.departure;
import static id.satudata.command.citizen.People.dewi;
import static id.satudata.command.citizen.People.marriage;
import static id.satudata.command.citizen.People.move;
import static id.satudata.command.citizen.People.resident;
import static id.satudata.command.citizen.People.sari;
import static id.satudata.command.citizen.People.who;
import static id.satudata.command.decision.CaseHistory.event;
import static id.satudata.command.decision.CaseHistory.given;

import id.satudata.command.citizen.AssignNik;
import id.satudata.command.citizen.Identifiers;
import id.satudata.command.citizen.RegisterDeath;
import id.satudata.command.citizen.RegisterDivorce;
import id.satudata.command.decision.CaseHistory;
import id.satudata.command.decision.Decision.Reason;
import id.satudata.command.family.FamilyCard;
import id.satudata.kernel.citizen.NikAssigned;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.event.FactRevoked;
import id.satudata.kernel.family.FamilyCardIssued;
import id.satudata.kernel.family.FamilyMember;
import id.satudata.kernel.family.FamilyMemberJoined;
import id.satudata.kernel.family.FamilyMemberLeft;
import id.satudata.kernel.family.FamilyRelation;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RevokeFactTest {

    private static final UUID MARRIAGE = new UUID(3, 3);
    private static final UUID CARD = new UUID(4, 4);
    private static final String NUMBER = "3373041203150007";

    @Test
    void aFactThatNeverHappenedIsRevoked() {
        given(sari(), move(SARI, MANGUNSARI, "2022-07-01"))
                .when(new RevokeFact(event(2)))
                .thenRecorded(new FactRevoked(Set.of(SARI), event(2)))
                .withoutWarnings()
                .about(SARI);
    }

    @Test
    void onlyKnownFactsAreRevoked() {
        given(sari())
                .when(new RevokeFact(event(9)))
                .thenRefused("only-known-facts-change")
                .because(Reason.UNKNOWN_SUBJECT);
    }

    @Test
    void nothingIsRevokedTwice() {
        given(sari(), move(SARI, MANGUNSARI, "2022-07-01"))
                .when(new RevokeFact(event(2)))
                .then()
                .when(new RevokeFact(event(2)))
                .thenRefused("only-standing-facts-change");
    }

    @Test
    void whoeverWasDeadByMistakeLivesAndMayDie() {
        given(sari(), death(SARI, "2024-07-01"))
                .when(new RevokeFact(event(2)))
                .then()
                .when(new RegisterDeath(who(SARI), day("2024-07-10")))
                .withoutWarnings();
    }

    @Test
    void aRevokedRegistrationFreesTheNikAndLeavesNobody() {
        given(sari())
                .when(new RevokeFact(event(1)))
                .withoutWarnings()
                .heldByNobody(Identifiers.nik(NIK_OF_SARI))
                .then()
                .when(new RegisterDeath(who(SARI), day("2024-07-01")))
                .thenRefused("citizen-is-known");
    }

    @Test
    void whatRestsOnARevokedRegistrationIsPointedOut() {
        given(sari(), move(SARI, MANGUNSARI, "2022-07-01"))
                .when(new RevokeFact(event(1)))
                .withWarnings("nothing-rests-on-a-revoked-registration");
    }

    @Test
    void aRevokedAssignmentFreesTheNik() {
        given(resident(SARI, null, Sex.FEMALE, "1992-06-05"))
                .when(new AssignNik(who(SARI), NIK_OF_SARI, day("2022-01-10")))
                .then()
                .when(new RevokeFact(event(2)))
                .heldByNobody(Identifiers.nik(NIK_OF_SARI));
    }

    @Test
    void aNikThatAnotherFactStillGivesRemainsHeld() {
        given(sari(), new NikAssigned(SARI, NIK_OF_SARI, day("2022-01-10")))
                .when(new RevokeFact(event(2)))
                .heldBy(Identifiers.nik(NIK_OF_SARI), SARI)
                .then()
                .when(new RevokeFact(event(1)))
                .heldByNobody(Identifiers.nik(NIK_OF_SARI));
    }

    @Test
    void whatRestedOnARevokedFactIsPointedOut() {
        given(sari(), departure(SARI, "2020-01-01"), arrival(SARI, "2022-01-01"))
                .when(new RevokeFact(event(2)))
                .withWarnings("other-facts-still-fit");
        given(sari(), departure(SARI, "2020-01-01"), arrival(SARI, "2022-01-01"), move(SARI, KECANDRAN, "2023-01-01"))
                .when(new RevokeFact(event(3)))
                .withWarnings("other-facts-still-fit");
        given(sari(), departure(SARI, "2020-01-01"), arrival(SARI, "2022-01-01"))
                .when(new RevokeFact(event(3)))
                .withoutWarnings();
    }

    @Test
    void aMarriageAfterARevokedDivorceIsPointedOut() {
        married()
                .and(dewi())
                .when(new RegisterDivorce(who(SARI), who(BUDI), day("2017-10-08")))
                .then()
                .and(
                        marriage(BUDI, new UUID(3, 4), DEWI, "2018-01-01"),
                        marriage(DEWI, new UUID(3, 4), BUDI, "2018-01-01"))
                .when(new RevokeFact(event(6)))
                .withWarnings("other-facts-still-fit");
    }

    @Test
    void aRevokedBirthMayBeRegisteredAnew() {
        given(sari(), budi())
                .when(newborn().reported())
                .then()
                .when(new RevokeFact(event(3)))
                .then()
                .when(newborn().reported())
                .withoutWarnings();
    }

    @Test
    void aRevokedMarriageIsRevokedWithBothSpouses() {
        married()
                .when(new RevokeFact(event(4)))
                .thenRecorded(new FactRevoked(Set.of(BUDI), event(4)), new FactRevoked(Set.of(SARI), event(3)))
                .withoutWarnings();
    }

    @Test
    void aDivorceIsRevokedBeforeItsMarriage() {
        married()
                .when(new RegisterDivorce(who(SARI), who(BUDI), day("2020-10-08")))
                .then()
                .when(new RevokeFact(event(3)))
                .thenRefused(
                        "divorces-are-revoked-before-their-marriage", "divorces-are-revoked-before-their-marriage");
        married()
                .when(new RegisterDivorce(who(SARI), who(BUDI), day("2020-10-08")))
                .then()
                .when(new RevokeFact(event(5)))
                .thenRecorded(new FactRevoked(Set.of(SARI), event(5)), new FactRevoked(Set.of(BUDI), event(6)))
                .then()
                .when(new RevokeFact(event(3)))
                .withoutWarnings();
    }

    @Test
    void aRevokedCardFreesItsNumber() {
        given(budi(), issued())
                .when(new RevokeFact(event(2)))
                .withoutWarnings()
                .about(CARD)
                .heldByNobody(FamilyCard.claim(NUMBER));
    }

    @Test
    void whoeverJoinedARevokedCardIsPointedOut() {
        given(budi(), sari(), issued(), joined(SARI, FamilyRelation.SPOUSE, "2017-01-01"))
                .when(new RevokeFact(event(3)))
                .withWarnings("nobody-stays-on-a-revoked-card");
    }

    @Test
    void aHeadDoesNotComeBackBesideTheNext() {
        given(
                        budi(),
                        dewi(),
                        issued(),
                        new FamilyMemberLeft(CARD, NUMBER, BUDI, day("2018-01-01")),
                        joined(DEWI, FamilyRelation.HEAD, "2018-01-02"))
                .when(new RevokeFact(event(4)))
                .thenRefused("family-card-has-no-second-head");
    }

    private static CaseHistory married() {
        return given(
                sari(),
                budi(),
                marriage(SARI, MARRIAGE, BUDI, "2016-05-21"),
                marriage(BUDI, MARRIAGE, SARI, "2016-05-21"));
    }

    private static FamilyCardIssued issued() {
        return new FamilyCardIssued(
                CARD, NUMBER, KECANDRAN, List.of(new FamilyMember(BUDI, FamilyRelation.HEAD)), day("2016-06-01"));
    }

    private static FamilyMemberJoined joined(UUID citizenId, FamilyRelation relation, String day) {
        return new FamilyMemberJoined(CARD, NUMBER, citizenId, relation, day(day));
    }
}
