package id.satudata.command.correction;

import static id.satudata.command.citizen.Newborn.newborn;
import static id.satudata.command.citizen.People.BUDI;
import static id.satudata.command.citizen.People.DEWI;
import static id.satudata.command.citizen.People.KECANDRAN;
import static id.satudata.command.citizen.People.MANGUNSARI;
import static id.satudata.command.citizen.People.NIK_OF_BUDI;
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
import static id.satudata.command.decision.CaseHistory.newId;

import id.satudata.command.citizen.AssignNik;
import id.satudata.command.citizen.Identifiers;
import id.satudata.command.citizen.RegisterDeath;
import id.satudata.command.citizen.RegisterDivorce;
import id.satudata.command.citizen.Who;
import id.satudata.command.decision.Claim;
import id.satudata.command.decision.Decision.Reason;
import id.satudata.kernel.citizen.NikAssigned;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.event.FactCorrected;
import id.satudata.kernel.family.FamilyCardIssued;
import id.satudata.kernel.family.FamilyMember;
import id.satudata.kernel.family.FamilyMemberJoined;
import id.satudata.kernel.family.FamilyMemberLeft;
import id.satudata.kernel.family.FamilyRelation;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CorrectFactTest {

    private static final UUID MARRIAGE = new UUID(3, 3);
    private static final UUID CARD = new UUID(4, 4);
    private static final String OTHER_NIK = "3373044506920009";

    @Test
    void aFieldOfAnEarlierFactIsCorrected() {
        given(sari(), move(SARI, MANGUNSARI, "2022-07-01"))
                .when(new CorrectFact(event(2), "movedOn", "2022-07-02"))
                .thenRecorded(new FactCorrected(Set.of(SARI), event(2), "movedOn", "2022-07-02"))
                .withoutWarnings()
                .about(SARI);
    }

    @Test
    void onlyKnownFactsChange() {
        given(sari())
                .when(new CorrectFact(event(9), "name", "Sari"))
                .thenRefused("only-known-facts-change")
                .because(Reason.UNKNOWN_SUBJECT);
    }

    @Test
    void onlyStandingFactsChange() {
        given(sari(), death(SARI, "2024-07-01"))
                .when(new RevokeFact(event(2)))
                .then()
                .when(new CorrectFact(event(2), "diedOn", "2024-07-02"))
                .thenRefused("only-standing-facts-change");
    }

    @Test
    void aCorrectionIsItselfNotCorrected() {
        given(sari())
                .when(new CorrectFact(event(1), "name", "Sari"))
                .then()
                .when(new CorrectFact(event(2), "value", "Sarah"))
                .thenRefused("only-standing-facts-change");
    }

    @Test
    void onlyCorrectableFieldsChange() {
        given(sari())
                .when(new CorrectFact(event(1), "citizenId", BUDI.toString()))
                .thenRefused("only-correctable-fields-change");
        given(sari()).when(new CorrectFact(event(1), "shoeSize", "42")).thenRefused("only-correctable-fields-change");
    }

    @Test
    void aCorrectionFitsItsField() {
        given(sari())
                .when(new CorrectFact(event(1), "birthDate", "15 June 1992"))
                .thenRefused("correction-fits-its-field");
        given(sari()).when(new CorrectFact(event(1), "sex", "F")).thenRefused("correction-fits-its-field");
        given(sari()).when(new CorrectFact(event(1), "name", null)).thenRefused("correction-fits-its-field");
        given(sari()).when(new CorrectFact(event(1), "birthDate", " ")).thenRefused("correction-fits-its-field");
    }

    @Test
    void aFieldThatMayBeEmptyIsEmptied() {
        given(sari())
                .when(new CorrectFact(event(1), "nik", ""))
                .thenRecorded(new FactCorrected(Set.of(SARI), event(1), "nik", null))
                .heldByNobody(Identifiers.nik(NIK_OF_SARI));
    }

    @Test
    void whatIsRecordedAlreadyNeedsNoCorrection() {
        given(sari())
                .when(new CorrectFact(event(1), "birthDate", "1992-06-05"))
                .thenRefused("corrections-change-something");
    }

    @Test
    void aCorrectedNikIsGivenAndTheWrongOneIsFree() {
        given(sari())
                .when(new CorrectFact(event(1), "nik", OTHER_NIK))
                .heldBy(Identifiers.nik(OTHER_NIK), SARI)
                .heldByNobody(Identifiers.nik(NIK_OF_SARI));
    }

    @Test
    void aCorrectedNikObeysTheRulesOfANik() {
        given(sari()).when(new CorrectFact(event(1), "nik", "123")).thenRefused("nik-is-possible");
        given(sari(), budi())
                .when(new CorrectFact(event(1), "nik", NIK_OF_BUDI))
                .thenRefused("nik-is-held-by-one-citizen")
                .because(Reason.CONFLICT);
        given(sari())
                .when(new CorrectFact(event(1), "birthDate", "1992-06-15"))
                .withWarnings("nik-agrees-with-birth-date");
    }

    @Test
    void aCorrectedFactObeysTheRulesItWouldHaveHadToObey() {
        given(sari()).when(new CorrectFact(event(1), "village", "33.73")).thenRefused("village-is-known");
        given(sari()).when(new CorrectFact(event(1), "name", "S4ri")).thenRefused("name-is-spelled-in-letters");
        given(sari())
                .when(new CorrectFact(event(1), "effectiveOn", "2024-07-16"))
                .thenRefused("no-fact-lies-in-the-future");
        given(sari(), death(SARI, "2024-07-01"))
                .when(new CorrectFact(event(2), "diedOn", "1990-01-01"))
                .thenRefused("nobody-dies-before-birth");
        given(sari(), move(SARI, MANGUNSARI, "2022-07-01"), death(SARI, "2024-07-01"))
                .when(new CorrectFact(event(2), "movedOn", "2024-07-02"))
                .thenRefused("only-the-living-move");
    }

    @Test
    void aBirthIsNotCorrectedToAfterWhatFollowed() {
        given(sari(), move(SARI, MANGUNSARI, "2012-07-01"))
                .when(new CorrectFact(event(1), "birthDate", "2012-07-02"))
                .thenRefused("no-fact-precedes-the-birth", "nothing-happens-before-birth");
    }

    @Test
    void theDeathMayBeCorrectedAlthoughNobodyDiesTwice() {
        given(sari(), death(SARI, "2024-07-01"))
                .when(new CorrectFact(event(2), "diedOn", "2024-06-30"))
                .withoutWarnings();
    }

    @Test
    void aCorrectedMarriageIsCorrectedWithBothSpouses() {
        given(
                        sari(),
                        budi(),
                        marriage(SARI, MARRIAGE, BUDI, "2016-05-21"),
                        marriage(BUDI, MARRIAGE, SARI, "2016-05-21"))
                .when(new CorrectFact(event(4), "marriedOn", "2016-05-22"))
                .thenRecorded(
                        new FactCorrected(Set.of(BUDI), event(4), "marriedOn", "2016-05-22"),
                        new FactCorrected(Set.of(SARI), event(3), "marriedOn", "2016-05-22"))
                .withoutWarnings()
                .about(BUDI);
    }

    @Test
    void aCorrectedMarriageObeysTheRulesForBoth() {
        given(
                        sari(),
                        budi(),
                        marriage(SARI, MARRIAGE, BUDI, "2016-05-21"),
                        marriage(BUDI, MARRIAGE, SARI, "2016-05-21"))
                .when(new CorrectFact(event(4), "marriedOn", "2010-05-21"))
                .withWarnings("spouses-are-of-age");
    }

    @Test
    void aCorrectedDivorceStillEndsTheMarriage() {
        given(
                        sari(),
                        budi(),
                        marriage(SARI, MARRIAGE, BUDI, "2016-05-21"),
                        marriage(BUDI, MARRIAGE, SARI, "2016-05-21"))
                .when(new RegisterDivorce(who(SARI), who(BUDI), day("2020-10-08")))
                .then()
                .when(new CorrectFact(event(5), "divorcedOn", "2016-05-20"))
                .thenRefused("only-the-married-divorce", "only-the-married-divorce");
    }

    @Test
    void aMarriageIsNotCorrectedToAfterItsDivorce() {
        given(
                        sari(),
                        budi(),
                        marriage(SARI, MARRIAGE, BUDI, "2016-05-21"),
                        marriage(BUDI, MARRIAGE, SARI, "2016-05-21"))
                .when(new RegisterDivorce(who(SARI), who(BUDI), day("2020-10-08")))
                .then()
                .when(new CorrectFact(event(3), "marriedOn", "2020-10-09"))
                .thenRefused("no-divorce-precedes-the-marriage", "no-divorce-precedes-the-marriage");
    }

    @Test
    void whatRestedOnACorrectedFactIsPointedOut() {
        given(sari(), departure(SARI, "2020-01-01"), arrival(SARI, "2022-01-01"))
                .when(new CorrectFact(event(2), "departedOn", "2022-01-02"))
                .withWarning("other-facts-still-fit");
        given(sari(), departure(SARI, "2020-01-01"), arrival(SARI, "2022-01-01"))
                .when(new CorrectFact(event(2), "departedOn", "2021-12-31"))
                .withoutWarnings();
    }

    @Test
    void whatHadNothingToRestOnBeforeIsNotPointedOutAgain() {
        given(sari(), departure(SARI, "2020-01-01"), move(SARI, MANGUNSARI, "2021-01-01"))
                .when(new CorrectFact(event(2), "country", "SG"))
                .withoutWarnings();
    }

    @Test
    void aCorrectionGivesNoSecondNik() {
        given(resident(SARI, null, Sex.FEMALE, "1992-06-05"), new NikAssigned(SARI, NIK_OF_SARI, day("2022-01-10")))
                .when(new CorrectFact(event(1), "nik", OTHER_NIK))
                .thenRefused("citizen-has-no-nik-yet");
        given(sari(), budi())
                .when(newborn().reported())
                .then()
                .when(new AssignNik(Who.of(null, newId(1)), "3373040107240001", day("2024-07-10")))
                .then()
                .when(new CorrectFact(event(3), "nik", "3373040107240002"))
                .thenRefused("citizen-has-no-nik-yet");
    }

    @Test
    void aRegisteredParentIsNotExchangedByACorrection() {
        given(sari(), budi())
                .when(newborn().reported())
                .then()
                .when(new CorrectFact(event(3), "motherNik", OTHER_NIK))
                .thenRefused("only-correctable-fields-change");
    }

    @Test
    void aCorrectedBirthFreesItsPlaceAmongSiblings() {
        given(sari(), budi())
                .when(newborn().reported())
                .then()
                .when(new CorrectFact(event(3), "birthOrder", "1"))
                .heldByNobody(new Claim("newborn", NIK_OF_SARI + "|2024-07-01|0"))
                .then()
                .when(newborn().order(2).reported())
                .withoutWarnings();
    }

    @Test
    void whoeverHasACorrectedNikIsKnownByItAlone() {
        given(sari())
                .when(new CorrectFact(event(1), "nik", OTHER_NIK))
                .then()
                .when(new RegisterDeath(Who.of(NIK_OF_SARI, null), day("2024-07-01")))
                .thenRefused("citizen-is-known");
    }

    @Test
    void factsOfFamilyCardsAreCorrectedLikeAnyOther() {
        given(
                        sari(),
                        budi(),
                        issued(),
                        new FamilyMemberJoined(CARD, "3373041203150007", SARI, FamilyRelation.OTHER, day("2017-01-01")))
                .when(new CorrectFact(event(4), "relation", "SPOUSE"))
                .thenRecorded(new FactCorrected(Set.of(SARI), event(4), "relation", "SPOUSE"))
                .withoutWarnings()
                .about(CARD);
    }

    @Test
    void aCorrectionMakesNoSecondHead() {
        given(
                        sari(),
                        budi(),
                        issued(),
                        new FamilyMemberJoined(CARD, "3373041203150007", SARI, FamilyRelation.OTHER, day("2017-01-01")))
                .when(new CorrectFact(event(4), "relation", "HEAD"))
                .thenRefused("family-card-has-no-second-head");
    }

    @Test
    void aHeadWhoLeavesLaterDoesNotStayBesideTheNext() {
        given(
                        dewi(),
                        budi(),
                        issued(),
                        new FamilyMemberLeft(CARD, "3373041203150007", BUDI, day("2018-01-01")),
                        new FamilyMemberJoined(CARD, "3373041203150007", DEWI, FamilyRelation.HEAD, day("2018-01-02")))
                .when(new CorrectFact(event(4), "leftOn", "2018-01-03"))
                .thenRefused("family-card-has-no-second-head");
    }

    @Test
    void aCardIsNotCorrectedToBeIssuedAfterMembersLeft() {
        given(sari(), budi(), issued(), new FamilyMemberLeft(CARD, "3373041203150007", BUDI, day("2018-01-01")))
                .when(new CorrectFact(event(3), "issuedOn", "2018-01-02"))
                .thenRefused("no-fact-precedes-the-issue");
    }

    @Test
    void theFirstHeadMayLeaveOnTheDayOfIssueWhateverIsCorrectedLater() {
        given(
                        dewi(),
                        budi(),
                        issued(),
                        new FamilyMemberLeft(CARD, "3373041203150007", BUDI, day("2016-06-01")),
                        new FamilyMemberJoined(CARD, "3373041203150007", DEWI, FamilyRelation.HEAD, day("2016-06-01")))
                .when(new CorrectFact(event(3), "village", MANGUNSARI))
                .withoutWarnings();
    }

    @Test
    void theNumberOfACardIsNotCorrected() {
        given(sari(), budi(), issued())
                .when(new CorrectFact(event(3), "number", "3373041203150008"))
                .thenRefused("only-correctable-fields-change");
    }

    @Test
    void aCardIsNotCorrectedToBeIssuedTomorrow() {
        given(sari(), budi(), issued())
                .when(new CorrectFact(event(3), "issuedOn", "2024-07-16"))
                .thenRefused("no-fact-lies-in-the-future");
    }

    @Test
    void aMemberWhoLeftLeavesOnAnotherDay() {
        given(sari(), budi(), issued(), new FamilyMemberLeft(CARD, "3373041203150007", BUDI, day("2018-01-01")))
                .when(new CorrectFact(event(4), "leftOn", "2018-01-02"))
                .withoutWarnings();
    }

    private static FamilyCardIssued issued() {
        return new FamilyCardIssued(
                CARD,
                "3373041203150007",
                KECANDRAN,
                List.of(new FamilyMember(BUDI, FamilyRelation.HEAD)),
                day("2016-06-01"));
    }
}
