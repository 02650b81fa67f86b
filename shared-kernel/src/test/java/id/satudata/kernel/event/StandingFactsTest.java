package id.satudata.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.kernel.citizen.DeathRegistered;
import id.satudata.kernel.citizen.MoveRegistered;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandingFactsTest {

    private static final UUID SARI = new UUID(0, 1);
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);

    private final MoveRegistered move = new MoveRegistered(SARI, "33.73.04.1003", LocalDate.parse("2022-07-01"), null);
    private final DeathRegistered death = new DeathRegistered(SARI, LocalDate.parse("2023-11-26"));
    private final StandingFacts facts = StandingFacts.none().with(FIRST, death).with(SECOND, move);

    @Test
    void factsStandInTheOrderTheyWereRecordedNotThatOfTheirDays() {
        assertThat(facts.all()).containsExactly(death, move);
        assertThat(facts.byEventId()).containsOnlyKeys(FIRST, SECOND);
    }

    @Test
    void inOrderTheyAreByTheirDaysAndThoseOfOneDayAsRecorded() {
        StandingFacts more = facts.with(new UUID(1, 3), death).with(new UUID(1, 4), move);

        assertThat(more.inOrder()).containsExactly(move, move, death, death);
        assertThat(more.with(new UUID(1, 5), new FactRevoked(Set.of(SARI), FIRST))
                        .inOrder())
                .containsExactly(move, move, death);
    }

    @Test
    void aCorrectedFactKeepsItsPlaceAndItsEventId() {
        StandingFacts corrected = facts.with(new UUID(1, 3), correction(FIRST, "diedOn", "2023-11-25"));

        assertThat(corrected.all()).containsExactly(new DeathRegistered(SARI, LocalDate.parse("2023-11-25")), move);
        assertThat(corrected.find(FIRST)).isPresent();
    }

    @Test
    void theLastCorrectionOfAFieldStands() {
        StandingFacts corrected = facts.with(new UUID(1, 3), correction(FIRST, "diedOn", "2023-11-25"))
                .with(new UUID(1, 4), correction(FIRST, "diedOn", "2023-11-24"));

        assertThat(corrected.find(FIRST)).contains(new DeathRegistered(SARI, LocalDate.parse("2023-11-24")));
    }

    @Test
    void aRevokedFactIsGone() {
        StandingFacts rest = facts.with(new UUID(1, 3), new FactRevoked(Set.of(SARI), FIRST));

        assertThat(rest.all()).containsExactly(move);
        assertThat(rest.find(FIRST)).isEmpty();
    }

    @Test
    void whatWasDoneToTheFactsIsKnownByItsEvent() {
        StandingFacts changed = facts.with(new UUID(1, 3), correction(FIRST, "diedOn", "2023-11-25"))
                .with(new UUID(1, 4), new FactRevoked(Set.of(SARI), FIRST));

        assertThat(changed.change(new UUID(1, 3)))
                .contains(new StandingFacts.Change(FactCorrected.class, Set.of(SARI)));
        assertThat(changed.change(new UUID(1, 4))).contains(new StandingFacts.Change(FactRevoked.class, Set.of(SARI)));
        assertThat(changed.change(FIRST)).isEmpty();
    }

    @Test
    void whatDoesNotFitChangesNothing() {
        UUID unknown = new UUID(9, 9);

        assertThat(facts.with(new UUID(1, 3), correction(unknown, "diedOn", "2023-11-25"))
                        .all())
                .containsExactly(death, move);
        assertThat(facts.with(new UUID(1, 3), correction(FIRST, "diedOn", "yesterday"))
                        .all())
                .containsExactly(death, move);
        assertThat(facts.with(new UUID(1, 3), new FactRevoked(Set.of(SARI), unknown))
                        .all())
                .containsExactly(death, move);
    }

    @Test
    void earlierFactsAreNotTouchedByLaterOnes() {
        StandingFacts before = StandingFacts.none();

        before.with(FIRST, move);

        assertThat(before.all()).isEmpty();
    }

    private static FactCorrected correction(UUID eventId, String field, String value) {
        return new FactCorrected(Set.of(SARI), eventId, field, value);
    }
}
