package id.satudata.command.citizen;

import static id.satudata.command.citizen.People.NIK_OF_BUDI;
import static id.satudata.command.citizen.People.NIK_OF_SARI;
import static id.satudata.command.citizen.People.SARI;
import static id.satudata.command.citizen.People.budi;
import static id.satudata.command.citizen.People.day;
import static id.satudata.command.citizen.People.death;
import static id.satudata.command.citizen.People.resident;
import static id.satudata.command.citizen.People.sari;
import static id.satudata.command.citizen.People.who;
import static id.satudata.command.decision.CaseHistory.given;

import id.satudata.command.decision.CaseHistory;
import id.satudata.command.decision.Decision.Reason;
import id.satudata.kernel.citizen.NameChanged;
import id.satudata.kernel.citizen.NikAssigned;
import id.satudata.kernel.citizen.Sex;
import org.junit.jupiter.api.Test;

class NameAndNikTest {

    @Test
    void aCourtGivesANewName() {
        given(sari())
                .when(rename("Sari Ayu", "2018-04-17"))
                .thenRecorded(new NameChanged(SARI, "Sari Ayu", day("2018-04-17")))
                .withoutWarnings();
    }

    @Test
    void onlyTheLivingChangeTheirName() {
        given(sari(), death(SARI, "2018-04-16"))
                .when(rename("Sari Ayu", "2018-04-17"))
                .thenRefused("only-the-living-change-their-name");
    }

    @Test
    void aNewNameIsANameToo() {
        given(sari()).when(rename(" ", "2018-04-17")).thenRefused("name-is-given");
        given(sari()).when(rename("5ari", "2018-04-17")).thenRefused("name-is-spelled-in-letters");
        given(sari()).when(rename("a".repeat(201), "2018-04-17")).thenRefused("name-is-of-reasonable-length");
    }

    @Test
    void aNameChangesWithinALife() {
        given(sari()).when(rename("Sari Ayu", "1992-06-04")).thenRefused("nothing-happens-before-birth");
        given(sari()).when(rename("Sari Ayu", "2024-07-16")).thenRefused("no-fact-lies-in-the-future");
    }

    @Test
    void whoeverHasNoNikIsAssignedOne() {
        withoutNik()
                .when(assign(NIK_OF_SARI, "2022-01-10"))
                .thenRecorded(new NikAssigned(SARI, NIK_OF_SARI, day("2022-01-10")))
                .withoutWarnings()
                .heldBy(Identifiers.nik(NIK_OF_SARI), SARI);
    }

    @Test
    void aNikIsAssignedOnce() {
        given(sari()).when(assign("3373044506920004", "2022-01-10")).thenRefused("citizen-has-no-nik-yet");
        withoutNik()
                .when(assign(NIK_OF_SARI, "2022-01-10"))
                .then()
                .when(assign("3373044506920004", "2022-01-11"))
                .thenRefused("citizen-has-no-nik-yet");
    }

    @Test
    void anAssignedNikIsPossibleAndFree() {
        withoutNik().when(assign("0", "2022-01-10")).thenRefused("nik-is-possible");
        withoutNik()
                .and(budi())
                .when(assign(NIK_OF_BUDI, "2022-01-10"))
                .thenRefused("nik-is-held-by-one-citizen")
                .because(Reason.CONFLICT);
    }

    @Test
    void anAssignedNikThatDisagreesIsAcceptedWithWarnings() {
        withoutNik()
                .when(assign(NIK_OF_BUDI, "2022-01-10"))
                .withWarnings("nik-agrees-with-sex", "nik-agrees-with-birth-date");
    }

    @Test
    void onlyTheLivingAreAssignedANik() {
        withoutNik()
                .and(death(SARI, "2022-01-09"))
                .when(assign(NIK_OF_SARI, "2022-01-10"))
                .thenRefused("only-the-living-are-assigned-a-nik");
    }

    @Test
    void aNikIsAssignedWithinALife() {
        withoutNik().when(assign(NIK_OF_SARI, "1992-06-04")).thenRefused("nothing-happens-before-birth");
        withoutNik().when(assign(NIK_OF_SARI, "2024-07-16")).thenRefused("no-fact-lies-in-the-future");
    }

    @Test
    void whoeverHasGotANikIsKnownByIt() {
        withoutNik()
                .when(assign(NIK_OF_SARI, "2022-01-10"))
                .then()
                .when(new RegisterDeath(Who.of(NIK_OF_SARI, null), day("2024-07-01")))
                .about(SARI);
    }

    private static CaseHistory withoutNik() {
        return given(resident(SARI, null, Sex.FEMALE, "1992-06-05"));
    }

    private static ChangeName rename(String name, String day) {
        return new ChangeName(who(SARI), name, day(day));
    }

    private static AssignNik assign(String nik, String day) {
        return new AssignNik(who(SARI), nik, day(day));
    }
}
