package id.satudata.command.erasure;

import static id.satudata.command.citizen.People.NIK_OF_SARI;
import static id.satudata.command.citizen.People.SARI;
import static id.satudata.command.citizen.People.day;
import static id.satudata.command.citizen.People.resident;
import static id.satudata.command.citizen.People.sari;
import static id.satudata.command.citizen.People.who;
import static id.satudata.command.decision.CaseHistory.event;
import static id.satudata.command.decision.CaseHistory.given;

import id.satudata.command.citizen.GiveContact;
import id.satudata.command.citizen.Identifiers;
import id.satudata.command.citizen.RegisterDeath;
import id.satudata.command.citizen.RegisterResident;
import id.satudata.command.citizen.Who;
import id.satudata.command.correction.CorrectFact;
import id.satudata.command.correction.RevokeFact;
import id.satudata.command.decision.CaseHistory;
import id.satudata.command.decision.Decision.Reason;
import id.satudata.kernel.citizen.ContactGiven;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.event.FactRevoked;
import id.satudata.kernel.event.PersonalDataErased;
import id.satudata.kernel.privacy.Category;
import id.satudata.kernel.privacy.ErasureGround;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EraseDataTest {
    private static final String PHONE = "+6281234567890";

    @ParameterizedTest
    @EnumSource(names = {"NO_LONGER_NECESSARY", "CONSENT_WITHDRAWN", "SUBJECT_REQUEST"})
    void whatIsKeptByConsentGoesOnAnyGround(ErasureGround ground) {
        reachable()
                .when(erase(ground))
                .thenRecorded(new PersonalDataErased(SARI, List.of(Category.CONSENT), ground))
                .withoutWarnings();
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_LONGER_NECESSARY", "CONSENT_WITHDRAWN", "SUBJECT_REQUEST"})
    void theCivilRegisterKeepsWhatItHasToKeep(ErasureGround ground) {
        reachable()
                .when(erase(ground, "phone", "name", "nik"))
                .thenRefused("registrations-are-kept", "registrations-are-kept")
                .atFields("fields[1]", "fields[2]")
                .because(Reason.RULE_BROKEN);
    }

    @Test
    void whatShouldNeverHaveBeenRegisteredGoes() {
        reachable()
                .when(erase(ErasureGround.UNLAWFUL))
                .thenRecorded(new PersonalDataErased(
                        SARI, List.of(Category.IDENTITY, Category.CONSENT), ErasureGround.UNLAWFUL))
                .withWarnings("erased-numbers-are-nobodys")
                .heldByNobody(Identifiers.nik(NIK_OF_SARI));
    }

    @Test
    void aContactGoesWithTheIdentity() {
        reachable()
                .when(erase(ErasureGround.UNLAWFUL, "nik"))
                .thenRecorded(new PersonalDataErased(
                        SARI, List.of(Category.IDENTITY, Category.CONSENT), ErasureGround.UNLAWFUL))
                .withWarning("fields-go-together");
    }

    @Test
    void whatFiguresRestOnIsKept() {
        reachable()
                .when(erase(ErasureGround.UNLAWFUL, "birthDate"))
                .thenRefused("figures-keep-their-ground")
                .atFields("fields[0]");
    }

    @Test
    void fieldsOfOneKeyGoTogetherAndItIsSaid() {
        reachable().when(erase(ErasureGround.CONSENT_WITHDRAWN, "phone")).withWarnings("fields-go-together");
        reachable()
                .when(erase(ErasureGround.CONSENT_WITHDRAWN, "phone", "email"))
                .withoutWarnings();
    }

    @Test
    void onlyPersonalDataIsErased() {
        reachable().when(erase(ErasureGround.UNLAWFUL, "village")).thenRefused("fields-are-personal");
    }

    @Test
    void anErasureHasSomethingToErase() {
        given(sari()).when(erase(ErasureGround.CONSENT_WITHDRAWN)).thenRefused("something-is-there-to-erase");
        reachable()
                .when(erase(ErasureGround.CONSENT_WITHDRAWN))
                .then()
                .when(erase(ErasureGround.CONSENT_WITHDRAWN))
                .thenRefused("something-is-there-to-erase");
    }

    @Test
    void consentMayBeGivenAgain() {
        reachable()
                .when(erase(ErasureGround.CONSENT_WITHDRAWN))
                .then()
                .when(new GiveContact(who(SARI), PHONE, null, day("2024-07-02")))
                .thenRecorded(new ContactGiven(SARI, PHONE, null, day("2024-07-02")))
                .then()
                .when(erase(ErasureGround.SUBJECT_REQUEST))
                .withoutWarnings();
    }

    @Test
    void anErasedCitizenIsKnownNoMore() {
        reachable()
                .when(erase(ErasureGround.UNLAWFUL))
                .then()
                .when(new RegisterDeath(Who.of(null, SARI), day("2024-07-01")))
                .thenRefused("citizen-is-known")
                .nevertheless()
                .when(erase(ErasureGround.UNLAWFUL))
                .thenRefused("citizen-is-known")
                .because(Reason.UNKNOWN_SUBJECT);
    }

    @Test
    void anErasedNumberMayBeRegisteredAgain() {
        reachable()
                .when(erase(ErasureGround.UNLAWFUL))
                .then()
                .when(new RegisterResident(
                        NIK_OF_SARI,
                        "Sari Wulandari",
                        Sex.FEMALE,
                        day("1992-06-05"),
                        null,
                        "33.73.04.1001",
                        null,
                        null,
                        null,
                        day("2015-03-12")))
                .withoutWarnings();
    }

    @Test
    void whatIsErasedIsNotCorrectedButCanBeRevoked() {
        CaseHistory erased = reachable().when(erase(ErasureGround.UNLAWFUL)).then();

        erased.when(new CorrectFact(event(1), "name", "Sari"))
                .thenRefused("erased-records-are-not-corrected")
                .nevertheless()
                .when(new RevokeFact(event(2)))
                .thenRecorded(new FactRevoked(Set.of(SARI), event(2)));
    }

    @Test
    void whoeverHasNoNumberCanBeErasedToo() {
        given(resident(SARI, null, Sex.FEMALE, "1992-06-05"))
                .when(new EraseData(Who.of(null, SARI), ErasureGround.UNLAWFUL, List.of()))
                .withoutWarnings();
    }

    /** Sari, who has given her phone number. */
    private static CaseHistory reachable() {
        return given(sari(), new ContactGiven(SARI, PHONE, null, day("2024-07-01")));
    }

    private static EraseData erase(ErasureGround ground, String... fields) {
        return new EraseData(who(SARI), ground, List.of(fields));
    }
}
