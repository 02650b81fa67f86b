package id.satudata.bench.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LivesTest {

    private static final int CITIZENS = 20_000;
    private static final int DIED = 5;

    private final LocalDate today = LocalDate.of(2026, 6, 30);
    private final Lives lives = new Lives(3, new Villages(3), today);
    private final List<Entry> ledger = told(0, CITIZENS);

    @Test
    void everyCitizenCountsOnceOrIsDead() {
        long dead = ledger.stream().filter(entry -> entry.cause() == DIED).count();

        assertThat(ledger.stream().mapToInt(Entry::delta).sum()).isEqualTo(CITIZENS - dead);
    }

    @Test
    void nobodyCountsBeforeBirthOrIsKnownBeforeTheFactOrAfterToday() {
        assertThat(ledger)
                .allMatch(entry -> entry.birth() <= entry.validOn())
                .allMatch(entry -> entry.validOn() <= entry.knownOn())
                .allMatch(entry -> entry.knownOn() <= today.toEpochDay());
    }

    @Test
    void aMoveNamesTheOtherVillageAtBothEnds() {
        List<Entry> left = moves(-1);
        List<Entry> came = moves(1);

        assertThat(left).isNotEmpty();
        assertThat(left)
                .extracting(Entry::place)
                .isEqualTo(came.stream().map(Entry::counterpart).toList());
        assertThat(left)
                .extracting(Entry::counterpart)
                .isEqualTo(came.stream().map(Entry::place).toList());
    }

    @Test
    void seventyInAHundredAreKnownTheSameDay() {
        long sameDay = ledger.stream()
                .filter(entry -> entry.validOn() == entry.knownOn())
                .count();

        assertThat((double) sameDay / ledger.size()).isCloseTo(0.7, withPercentage(5));
    }

    @Test
    void aLargerNationIsTheSmallerOneAndMore() {
        List<Entry> inTwoSteps = told(0, CITIZENS / 2);
        inTwoSteps.addAll(told(CITIZENS / 2, CITIZENS));

        assertThat(inTwoSteps).isEqualTo(ledger);
    }

    private List<Entry> moves(int delta) {
        return ledger.stream()
                .filter(entry -> entry.counterpart() != 0 && entry.delta() == delta)
                .toList();
    }

    private List<Entry> told(long from, long to) {
        List<Entry> entries = new ArrayList<>();
        lives.tell(from, to, entries::add);
        return entries;
    }
}
