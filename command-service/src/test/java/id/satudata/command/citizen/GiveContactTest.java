package id.satudata.command.citizen;

import static id.satudata.command.citizen.People.SARI;
import static id.satudata.command.citizen.People.day;
import static id.satudata.command.citizen.People.death;
import static id.satudata.command.citizen.People.sari;
import static id.satudata.command.citizen.People.who;
import static id.satudata.command.decision.CaseHistory.given;

import id.satudata.kernel.citizen.ContactGiven;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GiveContactTest {
    private static final String PHONE = "+6281234567890";

    @Test
    void aCitizenSaysHowToBeReached() {
        given(sari())
                .when(contact(" " + PHONE + " ", " ", "2024-07-01"))
                .thenRecorded(new ContactGiven(SARI, PHONE, null, day("2024-07-01")))
                .withoutWarnings();
    }

    @Test
    void thereIsSomethingToReachThemBy() {
        given(sari()).when(contact(null, null, "2024-07-01")).thenRefused("contact-is-given");
        given(sari()).when(contact(" ", "", "2024-07-01")).thenRefused("contact-is-given");
    }

    @ParameterizedTest
    @ValueSource(strings = {"081234567890", "+0123456789", "+62 812 3456", "+6281234567890123", "call me"})
    void aPhoneIsDialableFromAnywhere(String phone) {
        given(sari()).when(contact(phone, null, "2024-07-01")).thenRefused("phone-is-dialable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sari", "sari@", "@example.id", "sari@example", "sa ri@example.id", "sari@example..id"})
    void anAddressHasAMailboxAndADomain(String email) {
        given(sari()).when(contact(null, email, "2024-07-01")).thenRefused("email-is-possible");
    }

    @Test
    void consentIsGivenWithinALife() {
        given(sari()).when(contact(PHONE, null, "1992-06-04")).thenRefused("nothing-happens-before-birth");
        given(sari()).when(contact(PHONE, null, "2024-07-16")).thenRefused("no-fact-lies-in-the-future");
        given(sari(), death(SARI, "2024-07-01"))
                .when(contact(PHONE, null, "2024-07-02"))
                .thenRefused("only-the-living-consent");
    }

    private static GiveContact contact(@Nullable String phone, @Nullable String email, String day) {
        return new GiveContact(who(SARI), phone, email, day(day));
    }
}
