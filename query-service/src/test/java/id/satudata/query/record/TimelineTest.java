package id.satudata.query.record;

import static id.satudata.query.record.CaseHistory.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.satudata.kernel.citizen.BirthRegistered;
import id.satudata.kernel.citizen.DeathRegistered;
import id.satudata.kernel.citizen.MoveRegistered;
import id.satudata.kernel.citizen.ResidentRegistered;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.family.FamilyRelation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final String SIDOREJO = "33.73.01.1001";
    private static final String TINGKIR = "33.73.02.1001";
    private static final String CARD = "3373010101200001";
    private static final String OTHER_CARD = "3373020202210002";

    @Test
    void aWholeLifeIsToldInOrder() {
        Timeline life = someone()
                .born(SIDOREJO, "1990-07-01")
                .given("3373014107900001", "1990-08-01")
                .moved(TINGKIR, "2010-05-05")
                .departed("2015-01-01")
                .arrived(SIDOREJO, "2018-01-01")
                .died("2023-11-26")
                .timeline();

        assertThat(life.states())
                .extracting(state -> state.from().toString(), CitizenState::status, CitizenState::village)
                .containsExactly(
                        tuple("1990-07-01", Status.RESIDENT, SIDOREJO),
                        tuple("1990-08-01", Status.RESIDENT, SIDOREJO),
                        tuple("2010-05-05", Status.RESIDENT, TINGKIR),
                        tuple("2015-01-01", Status.ABROAD, null),
                        tuple("2018-01-01", Status.RESIDENT, SIDOREJO),
                        tuple("2023-11-26", Status.DECEASED, null));
    }

    @Test
    void whoeverArrivesOnADayIsThereThatDayAndWhoeverDiesIsNot() {
        Timeline life =
                someone().born(SIDOREJO, "2000-02-29").died("2020-06-30").timeline();

        assertThat(life.on(day("2000-02-28"))).isEmpty();
        assertThat(life.on(day("2000-02-29"))).map(CitizenState::village).contains(SIDOREJO);
        assertThat(life.on(day("2020-06-29"))).map(CitizenState::isResident).contains(true);
        assertThat(life.on(day("2020-06-30"))).map(CitizenState::isResident).contains(false);
    }

    @Test
    void factsRecordedInAnyOrderTellTheSameLife() {
        Timeline late = someone()
                .born(SIDOREJO, "1990-07-01")
                .recorded("2021-01-01")
                .arrived(SIDOREJO, "2018-01-01")
                .departed("2015-01-01")
                .moved(TINGKIR, "2010-05-05")
                .timeline();

        assertThat(late.on(day("2012-01-01"))).map(CitizenState::village).contains(TINGKIR);
        assertThat(late.on(day("2016-01-01"))).map(CitizenState::status).contains(Status.ABROAD);
        assertThat(late.on(day("2019-01-01"))).map(CitizenState::village).contains(SIDOREJO);
    }

    @Test
    void theDeadDoNotMoveMarryOrTakeANewName() {
        Timeline life = someone()
                .born(SIDOREJO, "1990-07-01")
                .died("2010-01-01")
                .moved(TINGKIR, "2010-05-05")
                .renamed("Dewi", "2010-05-06")
                .married(UUID.randomUUID(), UUID.randomUUID(), "2010-05-07")
                .timeline();

        assertThat(life.states()).hasSize(2);
        assertThat(life.last()).map(CitizenState::from).contains(day("2010-01-01"));
    }

    @Test
    void aRevokedDeathGivesBackTheMovesAfterIt() {
        CaseHistory life =
                someone().born(SIDOREJO, "1990-07-01").died("2010-01-01").moved(TINGKIR, "2012-05-05");

        assertThat(life.timeline().last()).map(CitizenState::status).contains(Status.DECEASED);
        life.recorded("2013-01-01").revoked(DeathRegistered.class);
        assertThat(life.timeline().last()).map(CitizenState::village).contains(TINGKIR);
    }

    @Test
    void whatWasKnownBeforeALateDeathStays() {
        CaseHistory life =
                someone().born(SIDOREJO, "1950-01-01").recorded("2024-07-13").died("2023-11-26");

        assertThat(life.asKnownOn("2023-12-31").on(day("2023-12-31")))
                .map(CitizenState::isAlive)
                .contains(true);
        assertThat(life.asKnownOn("2024-07-13").on(day("2023-12-31")))
                .map(CitizenState::isAlive)
                .contains(false);
    }

    @Test
    void aCorrectionHoldsFromTheDayItWasKnown() {
        CaseHistory life = someone()
                .born(SIDOREJO, "2010-05-05")
                .recorded("2022-01-01")
                .corrected(BirthRegistered.class, "birthDate", "2009-05-05");

        assertThat(life.asKnownOn("2021-12-31").on(day("2010-01-01"))).isEmpty();
        assertThat(life.asKnownOn("2022-01-01").on(day("2010-01-01")))
                .map(state -> state.person().birthDate())
                .contains(day("2009-05-05"));
    }

    @Test
    void aClockSteppingBackDoesNotReorderWhatIsKnown() {
        CaseHistory life = someone()
                .recordedAt(Instant.parse("2024-01-10T05:00:00Z"))
                .born(SIDOREJO, "2024-01-01")
                .recordedAt(Instant.parse("2024-01-08T05:00:00Z"))
                .moved(TINGKIR, "2024-01-05");

        assertThat(life.asKnownOn("2024-01-09").isEmpty()).isTrue();
        assertThat(life.asKnownOn("2024-01-10").on(day("2024-01-10")))
                .map(CitizenState::village)
                .contains(TINGKIR);
    }

    @Test
    void knowledgeDaysAreTheCapitals() {
        CaseHistory life =
                someone().recordedAt(Instant.parse("2024-01-09T17:00:00Z")).born(SIDOREJO, "2024-01-01");

        assertThat(life.asKnownOn("2024-01-09").isEmpty()).isTrue();
        assertThat(life.asKnownOn("2024-01-10").isEmpty()).isFalse();
    }

    @Test
    void nobodyIsOnTheRegisterBeforeBeingBorn() {
        Timeline life =
                someone().takenOver(SIDOREJO, "2020-05-05", "2020-01-01").timeline();

        assertThat(life.on(day("2020-05-04"))).isEmpty();
        assertThat(life.on(day("2020-05-05"))).isPresent();
    }

    @Test
    void whoeverHadDiedBeforeBeingTakenOverIsNeverCounted() {
        Timeline life = someone()
                .takenOver(SIDOREJO, "1950-05-05", "2024-01-01")
                .died("2023-11-26")
                .timeline();

        assertThat(life.states()).extracting(CitizenState::status).containsExactly(Status.DECEASED);
    }

    @Test
    void tiesFromBeforeTheTakeoverAreKept() {
        UUID spouse = UUID.randomUUID();
        Timeline life = someone()
                .takenOver(SIDOREJO, "1950-05-05", "2024-01-01")
                .married(UUID.randomUUID(), spouse, "1975-01-01")
                .timeline();

        assertThat(life.on(day("2024-01-01")))
                .map(state -> state.family().spouses())
                .contains(List.of(spouse));
    }

    @Test
    void aFamilyCardGivesNumberAndRoleUntilItIsLeft() {
        Timeline life = someone()
                .born(SIDOREJO, "1990-07-01")
                .onCard(CARD, FamilyRelation.CHILD, "1990-08-01")
                .left(OTHER_CARD.replace('2', '3'), "2000-01-01")
                .timeline();

        // The same card under a number since corrected: it is the card that counts, not its number.
        assertThat(life.on(day("1999-12-31")))
                .map(state -> state.family().role())
                .contains(FamilyRelation.CHILD);
        assertThat(life.on(day("2000-01-01")))
                .map(state -> Optional.ofNullable(state.family().card()))
                .contains(Optional.empty());
    }

    @Test
    void aMoveOntoAnotherCardLeavesTheOldRoleBehind() {
        Timeline life = someone()
                .takenOver(SIDOREJO, "1990-07-01", Sex.MALE, "2020-01-01", CARD)
                .joined(CARD, FamilyRelation.CHILD, "2020-02-01")
                .moved(TINGKIR, "2021-01-01", OTHER_CARD)
                .timeline();

        assertThat(life.on(day("2020-01-15")))
                .map(state -> state.family().card())
                .contains(CARD);
        assertThat(life.on(day("2020-06-01")))
                .map(state -> state.family().role())
                .contains(FamilyRelation.CHILD);
        assertThat(life.last()).map(state -> state.family().card()).contains(OTHER_CARD);
        assertThat(life.last().orElseThrow().family().role()).isNull();
    }

    @Test
    void aDivorceEndsItsMarriageOnly() {
        UUID first = UUID.randomUUID();
        UUID stays = UUID.randomUUID();
        Timeline life = someone()
                .born(SIDOREJO, "1970-07-01")
                .married(first, UUID.randomUUID(), "1995-01-01")
                .married(UUID.randomUUID(), stays, "2000-01-01")
                .divorced(first, UUID.randomUUID(), "2001-01-01")
                .timeline();

        assertThat(life.last()).map(state -> state.family().spouses()).contains(List.of(stays));
    }

    @Test
    void aRecordWithoutRegistrationTellsNothing() {
        CaseHistory orphan =
                someone().joined(CARD, FamilyRelation.CHILD, "2020-02-01").moved(TINGKIR, "2021-01-01");

        assertThat(orphan.timeline().isEmpty()).isTrue();
        assertThat(orphan.timeline().on(day("2022-01-01"))).isEmpty();
    }

    @Test
    void aRevokedRegistrationTakesTheCitizenOffTheRegister() {
        CaseHistory life = someone()
                .takenOver(SIDOREJO, "1950-05-05", "2024-01-01")
                .moved(TINGKIR, "2024-02-01")
                .recorded("2024-03-01")
                .revoked(ResidentRegistered.class);

        assertThat(life.timeline().isEmpty()).isTrue();
        assertThat(life.asKnownOn("2024-02-29").last())
                .map(CitizenState::village)
                .contains(TINGKIR);
    }

    @Test
    void aCorrectedMoveLeadsWhereItShouldHave() {
        Timeline life = someone()
                .born(SIDOREJO, "1990-07-01")
                .moved(TINGKIR, "2010-05-05")
                .recorded("2011-01-01")
                .corrected(MoveRegistered.class, "movedOn", "2010-06-06")
                .timeline();

        assertThat(life.on(day("2010-06-05"))).map(CitizenState::village).contains(SIDOREJO);
        assertThat(life.on(day("2010-06-06"))).map(CitizenState::village).contains(TINGKIR);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
