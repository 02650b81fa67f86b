package id.satudata.command.rights;

import static id.satudata.command.citizen.People.NIK_OF_SARI;
import static id.satudata.command.citizen.People.SARI;
import static id.satudata.command.citizen.People.budi;
import static id.satudata.command.citizen.People.sari;
import static id.satudata.command.citizen.People.who;
import static id.satudata.command.decision.CaseHistory.event;
import static id.satudata.command.decision.CaseHistory.given;
import static id.satudata.command.decision.CaseHistory.newId;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.command.citizen.Who;
import id.satudata.command.correction.CorrectFact;
import id.satudata.command.decision.CaseHistory;
import id.satudata.command.decision.Decision.Reason;
import id.satudata.command.erasure.EraseData;
import id.satudata.kernel.privacy.ErasureGround;
import id.satudata.kernel.rights.RightsAnswered;
import id.satudata.kernel.rights.RightsChannel;
import id.satudata.kernel.rights.RightsKind;
import id.satudata.kernel.rights.RightsOutcome;
import id.satudata.kernel.rights.RightsRequested;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sari and Budi are registered by events 1 and 2; the request of a case is its third, under the first id drawn. */
class RightsRequestTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-20T11:30:00Z");
    private static final UUID REQUEST = newId(1);
    private static final String WORDS = "My name lacks a letter";

    @Test
    void aRequestIsReceivedInTheWordsOfWhoeverAsks() {
        registered()
                .when(ask(RightsKind.CORRECTION, "  " + WORDS + " "))
                .thenRecorded(new RightsRequested(
                        REQUEST, SARI, RightsKind.CORRECTION, WORDS, RightsChannel.OWN_TOKEN, RECEIVED))
                .about(REQUEST)
                .withoutWarnings();
    }

    @Test
    void accessNeedsNoWords() {
        registered()
                .when(ask(RightsKind.ACCESS, null))
                .thenRecorded(
                        new RightsRequested(REQUEST, SARI, RightsKind.ACCESS, null, RightsChannel.OWN_TOKEN, RECEIVED));
    }

    @ParameterizedTest
    @EnumSource(names = "ACCESS", mode = EnumSource.Mode.EXCLUDE)
    void allElseSaysWhatItIsAbout(RightsKind kind) {
        registered()
                .when(ask(kind, "  "))
                .thenRefused("requests-say-what-they-are-about")
                .atFields("statement");
    }

    @Test
    void onlyThoseWhoAreKnownHaveDataToAskFor() {
        registered()
                .when(new RequestRight(Who.of(null, new UUID(9, 9)), RightsKind.ACCESS, null, RightsChannel.IN_PERSON))
                .thenRefused("citizen-is-known")
                .because(Reason.UNKNOWN_SUBJECT);
    }

    @Test
    void aRequestIsAnsweredOnce() {
        asked(RightsKind.ACCESS)
                .when(granted(null))
                .thenRecorded(new RightsAnswered(REQUEST, SARI, RightsOutcome.GRANTED, null, null, null))
                .about(REQUEST)
                .withoutWarnings()
                .then()
                .when(granted(null))
                .thenRefused("requests-are-answered-once");
    }

    @Test
    void onlyWhatWasAskedIsAnswered() {
        registered().when(granted(null)).thenRefused("request-is-known").because(Reason.UNKNOWN_SUBJECT);
        registered()
                .when(new AnswerRequest(SARI, RightsOutcome.GRANTED, null, null, null))
                .thenRefused("request-is-known");
    }

    @Test
    void aRefusalGivesItsReasonAndItsLaw() {
        asked(RightsKind.ERASURE)
                .when(new AnswerRequest(REQUEST, RightsOutcome.REFUSED, " ", null, null))
                .thenRefused("refusals-give-their-reason", "refusals-name-their-law")
                .nevertheless()
                .when(new AnswerRequest(REQUEST, RightsOutcome.REFUSED, "Kept for life", "UU 23/2006 art. 79", null))
                .thenRecorded(new RightsAnswered(
                        REQUEST, SARI, RightsOutcome.REFUSED, "Kept for life", "UU 23/2006 art. 79", null))
                .withoutWarnings();
    }

    @Test
    void anAnswerInTheLastSecondIsInTimeAndOneAfterItIsLateButStands() {
        asked(RightsKind.ACCESS)
                .at(RECEIVED.plusSeconds(72 * 3600))
                .when(granted(null))
                .withoutWarnings();
        asked(RightsKind.ACCESS)
                .at(RECEIVED.plusSeconds(72 * 3600 + 1))
                .when(granted(null))
                .withWarnings("answers-come-in-time");
    }

    @Test
    void aGrantedCorrectionNamesTheEventThatDidIt() {
        CaseHistory corrected = asked(RightsKind.CORRECTION)
                .when(new CorrectFact(event(1), "name", "Sari Wulandari"))
                .then();

        corrected.when(granted(event(4))).withoutWarnings();
        corrected.when(granted(null)).withWarnings("granted-changes-name-their-work");
    }

    @Test
    void theEventThatDidItIsAboutWhoeverAsked() {
        asked(RightsKind.CORRECTION).when(granted(event(2))).thenRefused("work-is-about-whoever-asked");
        asked(RightsKind.CORRECTION).when(granted(new UUID(9, 9))).thenRefused("work-is-about-whoever-asked");
    }

    @Test
    void theEventThatDidItIsWhatWasAskedFor() {
        CaseHistory corrected = asked(RightsKind.ERASURE)
                .when(new CorrectFact(event(1), "name", "Sari Wulandari"))
                .then();
        corrected.when(granted(event(4))).thenRefused("work-is-what-was-asked");
        asked(RightsKind.CORRECTION).when(granted(event(1))).thenRefused("work-is-about-whoever-asked");
        asked(RightsKind.CORRECTION)
                .when(new EraseData(who(SARI), ErasureGround.UNLAWFUL, List.of()))
                .then()
                .when(granted(event(4)))
                .thenRefused("work-is-what-was-asked");
        asked(RightsKind.ACCESS)
                .when(new CorrectFact(event(1), "name", "Sari Wulandari"))
                .then()
                .when(granted(event(4)))
                .thenRefused("work-is-what-was-asked");
    }

    @Test
    void whatWasDoneBeforeSomebodyAskedDoesNotAnswerThem() {
        registered()
                .when(new CorrectFact(event(1), "name", "Sari Wulandari"))
                .then()
                .at(Instant.parse("2100-01-02T00:00:00Z"))
                .when(ask(RightsKind.CORRECTION, WORDS))
                .then()
                .when(new AnswerRequest(newId(2), RightsOutcome.GRANTED, null, null, event(3)))
                .thenRefused("work-follows-the-request");
    }

    @Test
    void whoeverHasBeenErasedIsAnsweredStill() {
        asked(RightsKind.ERASURE)
                .when(new EraseData(who(SARI), ErasureGround.UNLAWFUL, List.of()))
                .then()
                .when(granted(event(4)))
                .thenRecorded(new RightsAnswered(REQUEST, SARI, RightsOutcome.GRANTED, null, null, event(4)));
    }

    @Test
    void aRequestIsNoFactToBeCorrected() {
        asked(RightsKind.CORRECTION)
                .when(new CorrectFact(event(3), "statement", "something else"))
                .thenRefused("only-known-facts-change");
    }

    @Test
    void wordsAreNotInLogs() {
        assertThat(ask(RightsKind.CORRECTION, WORDS).toString())
                .doesNotContain(WORDS)
                .doesNotContain(NIK_OF_SARI);
    }

    private static CaseHistory registered() {
        return given(sari(), budi()).at(RECEIVED);
    }

    private static CaseHistory asked(RightsKind kind) {
        return registered().when(ask(kind, WORDS)).then();
    }

    private static RequestRight ask(RightsKind kind, @Nullable String statement) {
        return new RequestRight(Who.of(null, SARI), kind, statement, RightsChannel.OWN_TOKEN);
    }

    private static AnswerRequest granted(@Nullable UUID doneBy) {
        return new AnswerRequest(REQUEST, RightsOutcome.GRANTED, null, null, doneBy);
    }
}
