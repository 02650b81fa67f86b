package id.satudata.command.family;

import static id.satudata.command.citizen.People.BUDI;
import static id.satudata.command.citizen.People.DEWI;
import static id.satudata.command.citizen.People.KECANDRAN;
import static id.satudata.command.citizen.People.NIK_OF_BUDI;
import static id.satudata.command.citizen.People.SARI;
import static id.satudata.command.citizen.People.budi;
import static id.satudata.command.citizen.People.day;
import static id.satudata.command.citizen.People.death;
import static id.satudata.command.citizen.People.dewi;
import static id.satudata.command.citizen.People.sari;
import static id.satudata.command.citizen.People.who;
import static id.satudata.command.decision.CaseHistory.given;
import static id.satudata.command.decision.CaseHistory.newId;
import static id.satudata.kernel.family.FamilyRelation.CHILD;
import static id.satudata.kernel.family.FamilyRelation.HEAD;
import static id.satudata.kernel.family.FamilyRelation.OTHER;
import static id.satudata.kernel.family.FamilyRelation.SPOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.command.citizen.Who;
import id.satudata.command.decision.CaseHistory;
import id.satudata.command.decision.Decision.Reason;
import id.satudata.command.family.IssueFamilyCard.Member;
import id.satudata.kernel.family.FamilyCardIssued;
import id.satudata.kernel.family.FamilyMember;
import id.satudata.kernel.family.FamilyMemberJoined;
import id.satudata.kernel.family.FamilyMemberLeft;
import id.satudata.kernel.family.FamilyRelation;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FamilyCardTest {

    private static final UUID CARD = new UUID(4, 4);
    private static final String NUMBER = "3373041203150007";

    @Test
    void aCardIsIssuedToAHeadAndOthers() {
        given(sari(), budi())
                .when(issue(new Member(Who.of(NIK_OF_BUDI, null), HEAD), member(SARI, SPOUSE)))
                .thenRecorded(new FamilyCardIssued(
                        newId(1),
                        NUMBER,
                        KECANDRAN,
                        List.of(new FamilyMember(BUDI, HEAD), new FamilyMember(SARI, SPOUSE)),
                        day("2016-06-01")))
                .withoutWarnings()
                .about(newId(1))
                .heldBy(FamilyCard.claim(NUMBER), newId(1));
    }

    @Test
    void aCardHasExactlyOneHead() {
        given(sari(), budi())
                .when(issue(member(BUDI, HEAD), member(SARI, HEAD)))
                .thenRefused("family-card-has-one-head");
        given(sari(), budi())
                .when(issue(member(BUDI, OTHER), member(SARI, SPOUSE)))
                .thenRefused("family-card-has-one-head");
        given().when(issue()).thenRefused("family-card-has-one-head");
    }

    @Test
    void aMemberIsListedOnce() {
        given(budi()).when(issue(member(BUDI, HEAD), member(BUDI, OTHER))).thenRefused("members-are-listed-once");
    }

    @Test
    void allMembersAreKnown() {
        given(budi())
                .when(issue(member(BUDI, HEAD), member(SARI, SPOUSE)))
                .thenRefused("citizen-is-known")
                .because(Reason.UNKNOWN_SUBJECT);
    }

    @Test
    void theDeadAreOnNoNewCard() {
        given(sari(), budi(), death(SARI, "2016-05-31"))
                .when(issue(member(BUDI, HEAD), member(SARI, SPOUSE)))
                .thenRefused("only-the-living-join-a-family")
                .atFields("members[1]");
    }

    @Test
    void aNumberIsPossibleAndNew() {
        given(budi())
                .when(new IssueFamilyCard("0", KECANDRAN, day("2016-06-01"), List.of(member(BUDI, HEAD))))
                .thenRefused("family-card-number-is-possible");
        issued().and(dewi())
                .when(issue(member(DEWI, HEAD)))
                .thenRefused("family-card-number-is-new")
                .because(Reason.CONFLICT);
    }

    @Test
    void aCardIsIssuedSomewhereAndNotTomorrow() {
        given(budi())
                .when(new IssueFamilyCard(NUMBER, "33.73", day("2024-07-16"), List.of(member(BUDI, HEAD))))
                .thenRefused("village-is-known", "no-fact-lies-in-the-future");
    }

    @Test
    void nobodyIsOnACardBeforeBirth() {
        given(sari(), budi())
                .when(new IssueFamilyCard(
                        NUMBER, KECANDRAN, day("1992-01-01"), List.of(member(BUDI, HEAD), member(SARI, SPOUSE))))
                .thenRefused("nothing-happens-before-birth")
                .atFields("members[1]");
    }

    @Test
    void someoneJoinsACard() {
        issued().and(dewi())
                .when(join(DEWI, CHILD, "2021-12-20"))
                .thenRecorded(new FamilyMemberJoined(CARD, NUMBER, DEWI, CHILD, day("2021-12-20")))
                .withoutWarnings()
                .about(CARD);
    }

    @Test
    void aCardIsKnownBeforeItIsJoined() {
        given(dewi())
                .when(join(DEWI, CHILD, "2021-12-20"))
                .thenRefused("family-card-is-known")
                .because(Reason.UNKNOWN_SUBJECT);
        issued().and(dewi()).when(join(DEWI, CHILD, "2016-05-31")).thenRefused("family-card-is-issued-first");
    }

    @Test
    void onlyTheLivingJoinAFamily() {
        issued().and(dewi(), death(DEWI, "2021-12-19"))
                .when(join(DEWI, CHILD, "2021-12-20"))
                .thenRefused("only-the-living-join-a-family");
    }

    @Test
    void nobodyJoinsTwice() {
        issued().when(join(SARI, OTHER, "2021-12-20")).thenRefused("members-are-not-yet-on-the-card");
    }

    @Test
    void nobodyJoinsTomorrow() {
        issued().and(dewi()).when(join(DEWI, CHILD, "2024-07-16")).thenRefused("no-fact-lies-in-the-future");
    }

    @Test
    void aSecondHeadIsRefused() {
        issued().and(dewi()).when(join(DEWI, HEAD, "2021-12-20")).thenRefused("family-card-has-no-second-head");
    }

    @Test
    void aSecondHeadIsRefusedAlsoWhenReportedLate() {
        issued().and(dewi(), left(BUDI, "2021-12-20"))
                .when(join(DEWI, HEAD, "2021-12-19"))
                .thenRefused("family-card-has-no-second-head");
        issued().and(dewi(), left(BUDI, "2021-12-20"))
                .when(join(DEWI, HEAD, "2021-12-20"))
                .withoutWarnings();
    }

    @Test
    void aMemberLeaves() {
        issued().when(leave(SARI, "2024-02-11"))
                .thenRecorded(left(SARI, "2024-02-11"))
                .withoutWarnings();
    }

    @Test
    void onlyMembersLeave() {
        issued().and(dewi()).when(leave(DEWI, "2024-02-11")).thenRefused("only-members-leave");
        issued().and(left(SARI, "2024-02-10")).when(leave(SARI, "2024-02-11")).thenRefused("only-members-leave");
    }

    @Test
    void whenTheHeadLeavesThoseWhoStayNeedANewOne() {
        issued().when(leave(BUDI, "2024-02-11")).withWarnings("family-card-keeps-a-head");
        issued().and(left(SARI, "2024-02-10")).when(leave(BUDI, "2024-02-11")).withoutWarnings();
    }

    @Test
    void nobodyLeavesTomorrowOrBeforeTheCardIsIssued() {
        issued().when(leave(SARI, "2024-07-16")).thenRefused("no-fact-lies-in-the-future");
        issued().when(leave(SARI, "2016-05-31")).thenRefused("family-card-is-issued-first", "only-members-leave");
    }

    @Test
    void membersAreThoseOfTheDayInWhateverOrderTheyWereRecorded() {
        FamilyCard card = FamilyCard.notIssued(CARD)
                .evolve(new UUID(1, 1), left(SARI, "2020-01-01"))
                .evolve(new UUID(1, 2), new FamilyMemberJoined(CARD, NUMBER, SARI, OTHER, day("2022-01-01")))
                .evolve(new UUID(1, 3), issuedFact());

        assertThat(card.memberOn(SARI, day("2016-05-31"))).isEmpty();
        assertThat(card.memberOn(SARI, day("2016-06-01"))).contains(SPOUSE);
        assertThat(card.memberOn(SARI, day("2020-01-01"))).isEmpty();
        assertThat(card.memberOn(SARI, day("2022-01-01"))).contains(OTHER);
        assertThat(card.headOn(day("2016-06-01"))).contains(BUDI);
    }

    private static CaseHistory issued() {
        return given(sari(), budi(), issuedFact());
    }

    private static FamilyCardIssued issuedFact() {
        return new FamilyCardIssued(
                CARD,
                NUMBER,
                KECANDRAN,
                List.of(new FamilyMember(BUDI, HEAD), new FamilyMember(SARI, SPOUSE)),
                day("2016-06-01"));
    }

    private static FamilyMemberLeft left(UUID citizenId, String day) {
        return new FamilyMemberLeft(CARD, NUMBER, citizenId, day(day));
    }

    private static IssueFamilyCard issue(Member... members) {
        return new IssueFamilyCard(NUMBER, KECANDRAN, day("2016-06-01"), List.of(members));
    }

    private static JoinFamilyCard join(UUID citizenId, FamilyRelation relation, String day) {
        return new JoinFamilyCard(NUMBER, who(citizenId), relation, day(day));
    }

    private static LeaveFamilyCard leave(UUID citizenId, String day) {
        return new LeaveFamilyCard(NUMBER, who(citizenId), day(day));
    }

    private static Member member(UUID citizenId, FamilyRelation relation) {
        return new Member(who(citizenId), relation);
    }
}
