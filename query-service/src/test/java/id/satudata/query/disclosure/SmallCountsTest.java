package id.satudata.query.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class SmallCountsTest {

    @Test
    void aSmallCountTakesAnotherWithIt() {
        assertThat(SmallCounts.hide(counts(12, 3, 40), 5))
                .containsEntry("0", Disclosure.of(12))
                .containsEntry("1", Disclosure.hidden(Reason.SMALL_CELL))
                .containsEntry("2", Disclosure.hidden(Reason.SMALL_CELL));
    }

    @Test
    void ofAHandfulNothingIsShown() {
        assertThat(SmallCounts.hide(counts(3, 0), 5).values()).containsOnly(Disclosure.hidden(Reason.SMALL_CELL));
        assertThat(SmallCounts.hide(counts(), 5)).isEmpty();
    }

    private static SequencedMap<String, Long> counts(long... counts) {
        SequencedMap<String, Long> named = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            named.put(Integer.toString(i), counts[i]);
        }
        return named;
    }
}
