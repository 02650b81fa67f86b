package id.satudata.command.citizen;

import static id.satudata.command.citizen.Newborn.newborn;
import static id.satudata.command.citizen.People.KECANDRAN;
import static id.satudata.command.citizen.People.MANGUNSARI;
import static id.satudata.command.citizen.People.NIK_OF_BUDI;
import static id.satudata.command.citizen.People.NIK_OF_SARI;
import static id.satudata.command.citizen.People.SARI;
import static id.satudata.command.citizen.People.budi;
import static id.satudata.command.citizen.People.day;
import static id.satudata.command.citizen.People.sari;
import static id.satudata.command.citizen.People.who;
import static id.satudata.command.decision.CaseHistory.event;
import static id.satudata.command.decision.CaseHistory.given;
import static id.satudata.command.decision.CaseHistory.newId;

import id.satudata.command.correction.CorrectFact;
import id.satudata.command.correction.RevokeFact;
import id.satudata.command.family.IssueFamilyCard;
import id.satudata.command.family.JoinFamilyCard;
import id.satudata.command.family.LeaveFamilyCard;
import id.satudata.kernel.family.FamilyRelation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole lives, as registers see them. */
class LivesTest {

    @Test
    void aFamilyFromTheWeddingToTheFunerals() {
        Who sari = Who.of(NIK_OF_SARI, null);
        Who budi = Who.of(NIK_OF_BUDI, null);
        String card = "3373042105160001";

        given(sari(), budi())
                .on("2016-05-21")
                .when(new RegisterMarriage(sari, budi, day("2016-05-21")))
                .withoutWarnings()
                .then()
                .on("2016-06-01")
                .when(new IssueFamilyCard(
                        card,
                        KECANDRAN,
                        day("2016-06-01"),
                        List.of(
                                new IssueFamilyCard.Member(budi, FamilyRelation.HEAD),
                                new IssueFamilyCard.Member(sari, FamilyRelation.SPOUSE))))
                .withoutWarnings()
                .then()
                .on("2018-03-10")
                .when(newborn().bornOn("2018-03-01").reported())
                .withoutWarnings()
                .then()
                .when(new JoinFamilyCard(card, who(newId(3)), FamilyRelation.CHILD, day("2018-03-10")))
                .withoutWarnings()
                .then()
                .on("2018-05-02")
                .when(new AssignNik(who(newId(3)), "3373040103180001", day("2018-05-02")))
                .withoutWarnings()
                .then()
                .on("2020-07-01")
                .when(new RegisterMove(budi, MANGUNSARI, day("2020-07-01"), null))
                .withoutWarnings()
                .then()
                .on("2024-02-11")
                .when(new RegisterDeath(budi, day("2024-02-11")))
                .withoutWarnings()
                .then()
                .when(new LeaveFamilyCard(card, budi, day("2024-02-11")))
                .withWarnings("family-card-keeps-a-head")
                .then()
                .when(new RegisterMove(budi, KECANDRAN, day("2024-02-12"), null))
                .thenRefused("only-the-living-move");
    }

    @Test
    void aLifeAbroadReportedBackToFront() {
        given(sari())
                .when(new RegisterArrival(who(SARI), day("2023-08-20"), MANGUNSARI))
                .thenRefused("only-those-abroad-arrive");
        given(sari())
                .when(new RegisterDeparture(who(SARI), day("2019-02-03"), "MY"))
                .then()
                .when(new RegisterArrival(who(SARI), day("2023-08-20"), MANGUNSARI))
                .then()
                .when(new RegisterMove(who(SARI), MANGUNSARI, day("2021-01-01"), null))
                .thenRefused("only-residents-move")
                .nevertheless()
                .when(new RegisterMove(who(SARI), MANGUNSARI, day("2018-01-01"), null))
                .withoutWarnings();
    }

    @Test
    void aDeathByMistakeIsUndoneAndLifeGoesOn() {
        given(sari())
                .when(new RegisterDeath(who(SARI), day("2024-07-01")))
                .then()
                .when(new RegisterMove(who(SARI), MANGUNSARI, day("2024-07-10"), null))
                .thenRefused("only-the-living-move")
                .nevertheless()
                .when(new RevokeFact(event(2)))
                .then()
                .when(new RegisterMove(who(SARI), MANGUNSARI, day("2024-07-10"), null))
                .withoutWarnings();
    }

    @Test
    void aWrongNikIsCorrectedAndTheRightfulOwnerRegistered() {
        given(sari())
                .when(new CorrectFact(event(1), "nik", "3373044506920009"))
                .then()
                .when(Resident.resident().nik(NIK_OF_SARI).reported())
                .withoutWarnings();
    }
}
