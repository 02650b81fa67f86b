package id.satudata.command.citizen;

import static id.satudata.command.citizen.People.MANGUNSARI;
import static id.satudata.command.citizen.People.NIK_OF_SARI;
import static id.satudata.command.citizen.People.SARI;
import static id.satudata.command.citizen.People.budi;
import static id.satudata.command.citizen.People.day;
import static id.satudata.command.citizen.People.death;
import static id.satudata.command.citizen.People.move;
import static id.satudata.command.citizen.People.sari;
import static id.satudata.command.citizen.People.who;
import static id.satudata.command.decision.CaseHistory.given;

import id.satudata.command.decision.Decision.Reason;
import id.satudata.kernel.citizen.DeathRegistered;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegisterDeathTest {

    @Test
    void aDeathIsRecordedOfACitizenNamedByNik() {
        given(sari())
                .when(new RegisterDeath(Who.of(NIK_OF_SARI, null), day("2024-07-01")))
                .thenRecorded(new DeathRegistered(SARI, day("2024-07-01")))
                .withoutWarnings()
                .about(SARI);
    }

    @Test
    void aDeathIsRecordedOfACitizenNamedById() {
        given(sari()).when(sariDied("2024-07-01")).thenRecorded(death(SARI, "2024-07-01"));
    }

    @Test
    void aCitizenIsNamedByExactlyOneOfNikAndId() {
        given(sari())
                .when(new RegisterDeath(Who.of(NIK_OF_SARI, SARI), day("2024-07-01")))
                .thenRefused("citizen-is-named-by-nik-or-id")
                .because(Reason.RULE_BROKEN)
                .atFields("nik");
        given(sari())
                .when(new RegisterDeath(Who.of(null, null), day("2024-07-01")))
                .thenRefused("citizen-is-named-by-nik-or-id");
        given(sari())
                .when(new RegisterDeath(Who.of("-", null), day("2024-07-01")))
                .thenRefused("citizen-is-named-by-nik-or-id");
    }

    @Test
    void nobodyUnknownDies() {
        given(budi())
                .when(sariDied("2024-07-01"))
                .thenRefused("citizen-is-known")
                .because(Reason.UNKNOWN_SUBJECT)
                .atFields("citizenId");
        given(budi())
                .when(new RegisterDeath(Who.of(NIK_OF_SARI, null), day("2024-07-01")))
                .thenRefused("citizen-is-known")
                .atFields("nik");
        given().when(new RegisterDeath(who(new UUID(5, 5)), day("2024-07-01"))).thenRefused("citizen-is-known");
    }

    @Test
    void nobodyDiesTwice() {
        given(sari(), death(SARI, "2024-06-30")).when(sariDied("2024-07-01")).thenRefused("nobody-dies-twice");
    }

    @Test
    void nobodyDiesBeforeBirth() {
        given(sari()).when(sariDied("1992-06-04")).thenRefused("nobody-dies-before-birth");
        given(sari())
                .when(sariDied("1992-06-05"))
                .withWarnings("deaths-are-reported-in-time", "death-is-the-last-fact");
    }

    @Test
    void nobodyDiesTomorrow() {
        given(sari()).when(sariDied("2024-07-16")).thenRefused("no-fact-lies-in-the-future");
        given(sari()).when(sariDied("2024-07-15")).withoutWarnings();
    }

    @Test
    void aLateReportIsAcceptedWithAWarning() {
        given(sari()).when(sariDied("2024-06-15")).withoutWarnings();
        given(sari()).when(sariDied("2024-06-14")).withWarnings("deaths-are-reported-in-time");
    }

    @Test
    void aDeathBeforeWhatIsAlreadyRecordedIsAcceptedWithAWarning() {
        given(sari(), move(SARI, MANGUNSARI, "2024-07-10"))
                .when(sariDied("2024-07-09"))
                .withWarnings("death-is-the-last-fact");
        given(sari(), move(SARI, MANGUNSARI, "2024-07-10"))
                .when(sariDied("2024-07-10"))
                .withoutWarnings();
    }

    private static RegisterDeath sariDied(String day) {
        return new RegisterDeath(who(SARI), day(day));
    }
}
